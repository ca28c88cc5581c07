// RUN: %check-case %s
// The call lies in a helper of a helper.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI CirrusFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CirrusStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

static VOID Blink(PVOID Extension)
{
    VideoPortStartTimer(Extension); // FINDING: init-timer-missing: VideoPortStartTimer must not be called by a driver that does not set HwTimer
}

static VOID Prepare(PVOID Extension)
{
    Blink(Extension);
}

BOOLEAN NTAPI CirrusInitialize(PVOID HwDeviceExtension)
{
    Prepare(HwDeviceExtension);
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA HwInitData;

    VideoPortZeroMemory(&HwInitData, sizeof(HwInitData));
    HwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    HwInitData.HwFindAdapter = CirrusFindAdapter;
    HwInitData.HwInitialize = CirrusInitialize;
    HwInitData.HwStartIO = CirrusStartIO;

    return VideoPortInitialize(Context1, Context2, &HwInitData, NULL);
}
