// RUN: %check-case %s
// C++.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

extern "C" {
VP_STATUS NTAPI SisFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI SisStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
}

extern "C" BOOLEAN NTAPI SisInitialize(PVOID HwDeviceExtension)
{
    VideoPortStartTimer(HwDeviceExtension); // FINDING: init-timer-missing: VideoPortStartTimer must not be called by a driver that does not set HwTimer
    return TRUE;
}

extern "C" ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA InitData;

    VideoPortZeroMemory(&InitData, sizeof(InitData));
    InitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitData.HwFindAdapter = SisFindAdapter;
    InitData.HwInitialize = SisInitialize;
    InitData.HwStartIO = SisStartIO;

    return VideoPortInitialize(Context1, Context2, &InitData, NULL);
}
