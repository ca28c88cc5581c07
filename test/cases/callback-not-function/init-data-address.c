// RUN: %check-case %s
// A member of the initialization data gets data.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI HwVidFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI HwVidInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI HwVidStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

static ULONG HwVidState[8];

ULONG NTAPI DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA InitData;

    VideoPortZeroMemory(&InitData, sizeof(InitData));
    InitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitData.HwFindAdapter = HwVidFindAdapter;
    InitData.HwInitialize = HwVidInitialize;
    InitData.HwStartIO = HwVidStartIO;
    InitData.HwResetHw = (PVIDEO_HW_RESET_HW)HwVidState; // FINDING: callback-not-function: HwResetHw
    return VideoPortInitialize(DriverObject, RegistryPath, &InitData, NULL);
}
