// RUN: %check-case %s
// A card without the timer's register clears HwTimer again, for every card.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI QvFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI QvStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VOID NTAPI QvTimer(PVOID HwDeviceExtension);

static VOID Disable(PVIDEO_HW_INITIALIZATION_DATA Data)
{
    Data->HwTimer = NULL;
}

BOOLEAN NTAPI QvInitialize(PVOID HwDeviceExtension)
{
    VideoPortStartTimer(HwDeviceExtension); // FINDING: init-timer-missing: VideoPortStartTimer must not be called by a driver that does not set HwTimer
    return TRUE;
}

ULONG NTAPI DriverEntry(IN PVOID pDriver, IN PVOID pRegistry)
{
    VIDEO_HW_INITIALIZATION_DATA VideoHwInitData;

    VideoPortZeroMemory(&VideoHwInitData, sizeof(VideoHwInitData));
    VideoHwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    VideoHwInitData.HwFindAdapter = QvFindAdapter;
    VideoHwInitData.HwInitialize = QvInitialize;
    VideoHwInitData.HwStartIO = QvStartIO;
    VideoHwInitData.HwTimer = QvTimer;
    Disable(&VideoHwInitData);

    return VideoPortInitialize(pDriver, pRegistry, &VideoHwInitData, NULL);
}
