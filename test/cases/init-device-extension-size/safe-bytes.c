// RUN: %check-case %s
// The callbacks see bytes only.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI MgaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI MgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

BOOLEAN NTAPI MgaInitialize(PVOID HwDeviceExtension)
{
    PUCHAR State = HwDeviceExtension;

    State[15] = 1;

    return TRUE;
}

ULONG
NTAPI
DriverEntry(PVOID Argument1, PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA hwInitData;

    VideoPortZeroMemory(&hwInitData, sizeof(hwInitData));
    hwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    hwInitData.HwFindAdapter = MgaFindAdapter;
    hwInitData.HwInitialize = MgaInitialize;
    hwInitData.HwStartIO = MgaStartIO;
    hwInitData.HwDeviceExtensionSize = 16;

    return VideoPortInitialize(Argument1, Argument2, &hwInitData, NULL);
}
