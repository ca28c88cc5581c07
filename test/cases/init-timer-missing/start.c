// RUN: %check-case %s
// The timer is started, but there is none.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI SisFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI SisStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

BOOLEAN NTAPI SisInitialize(PVOID HwDeviceExtension)
{
    VideoPortStartTimer(HwDeviceExtension); // FINDING: init-timer-missing: VideoPortStartTimer must not be called by a driver that does not set HwTimer
    return TRUE;
}

ULONG NTAPI DriverEntry(IN PVOID Argument1, IN PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA HwInitData;

    VideoPortZeroMemory(&HwInitData, sizeof(HwInitData));
    HwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    HwInitData.HwFindAdapter = SisFindAdapter;
    HwInitData.HwInitialize = SisInitialize;
    HwInitData.HwStartIO = SisStartIO;

    return VideoPortInitialize(Argument1, Argument2, &HwInitData, NULL);
}
