// RUN: %check-case %s
// The timer is only stopped.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI VgaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI VgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

BOOLEAN NTAPI VgaInitialize(PVOID HwDeviceExtension)
{
    VideoPortStopTimer(HwDeviceExtension); // FINDING: init-timer-missing: VideoPortStopTimer must not be called by a driver that does not set HwTimer
    return TRUE;
}

ULONG
NTAPI
DriverEntry(PVOID Argument1, PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA hwInitData;

    VideoPortZeroMemory(&hwInitData, sizeof(hwInitData));
    hwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    hwInitData.HwFindAdapter = VgaFindAdapter;
    hwInitData.HwInitialize = VgaInitialize;
    hwInitData.HwStartIO = VgaStartIO;

    return VideoPortInitialize(Argument1, Argument2, &hwInitData, NULL);
}
