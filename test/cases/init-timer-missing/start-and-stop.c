// RUN: %check-case %s
// Both calls are wrong, each in its place.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI CirrusFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CirrusStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

static VOID Restart(PVOID Extension)
{
    VideoPortStopTimer(Extension); // FINDING: init-timer-missing: VideoPortStopTimer must not be called by a driver that does not set HwTimer
    VideoPortStartTimer(Extension); // FINDING: init-timer-missing: VideoPortStartTimer must not be called by a driver that does not set HwTimer
}

BOOLEAN NTAPI CirrusInitialize(PVOID HwDeviceExtension)
{
    Restart(HwDeviceExtension);
    return TRUE;
}

ULONG NTAPI DriverEntry(IN PVOID pDriver, IN PVOID pRegistry)
{
    VIDEO_HW_INITIALIZATION_DATA hwInitData;

    VideoPortZeroMemory(&hwInitData, sizeof(hwInitData));
    hwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    hwInitData.HwFindAdapter = CirrusFindAdapter;
    hwInitData.HwInitialize = CirrusInitialize;
    hwInitData.HwStartIO = CirrusStartIO;

    return VideoPortInitialize(pDriver, pRegistry, &hwInitData, NULL);
}
