// RUN: %check-case %s
// No parameters.

#define _NTOSDEF_
#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI MachFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI MachInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI MachStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
extern PVOID MachOne, MachTwo;

ULONG NTAPI DriverEntry(void) // FINDING: entry-signature: DriverEntry is not ULONG DriverEntry(PVOID Context1, PVOID Context2): it takes exactly two parameters
{
    VIDEO_HW_INITIALIZATION_DATA hwInitData;

    VideoPortZeroMemory(&hwInitData, sizeof(hwInitData));
    hwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    hwInitData.HwFindAdapter = MachFindAdapter;
    hwInitData.HwInitialize = MachInitialize;
    hwInitData.HwStartIO = MachStartIO;
    return VideoPortInitialize(MachOne, MachTwo, &hwInitData, NULL);
}
