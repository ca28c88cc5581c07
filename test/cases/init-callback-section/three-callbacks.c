// RUN: %check-case %s
// A driver that discards what it takes for initialisation code.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI MachFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI MachInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI MachStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VOID NTAPI MachTimer(PVOID HwDeviceExtension);

#pragma alloc_text(INIT, MachFindAdapter)
#pragma alloc_text(INIT, MachInitialize)
#pragma alloc_text(PAGE, MachStartIO)

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA InitializationData;

    VideoPortZeroMemory(&InitializationData, sizeof(InitializationData));
    InitializationData.HwInitDataSize = sizeof(InitializationData);
    InitializationData.HwFindAdapter = MachFindAdapter; // FINDING: init-callback-section: MachFindAdapter is registered permanently as HwFindAdapter
    InitializationData.HwInitialize = MachInitialize; // FINDING: init-callback-section: MachInitialize is registered permanently as HwInitialize
    InitializationData.HwStartIO = MachStartIO;
    return VideoPortInitialize(Context1, Context2, &InitializationData, NULL);
}
