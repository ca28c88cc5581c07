// RUN: %check-case %s
// C++.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

extern "C" VP_STATUS NTAPI MachFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
extern "C" BOOLEAN NTAPI MachInitialize(PVOID HwDeviceExtension);
extern "C" BOOLEAN NTAPI MachStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

#pragma alloc_text(INIT, MachInitialize)

extern "C" BOOLEAN NTAPI MachInitialize(PVOID HwDeviceExtension) { return TRUE; }

extern "C" ULONG NTAPI DriverEntry(PVOID Argument1, PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA hwInitData;

    VideoPortZeroMemory(&hwInitData, sizeof(hwInitData));
    hwInitData.HwInitDataSize = sizeof(hwInitData);
    hwInitData.HwFindAdapter = MachFindAdapter;
    hwInitData.HwInitialize = MachInitialize; // FINDING: init-callback-section: MachInitialize is registered permanently as HwInitialize, but lies in the section INIT
    hwInitData.HwStartIO = MachStartIO;

    return VideoPortInitialize(Argument1, Argument2, &hwInitData, NULL);
}
