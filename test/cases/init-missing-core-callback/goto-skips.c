// RUN: %check-case %s
// A jump passes over the last assignment.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI CirrusFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CirrusInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CirrusStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN CirrusTextModeOnly(VOID);

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA VideoHwInitData;

    VideoPortZeroMemory(&VideoHwInitData, sizeof(VideoHwInitData));
    VideoHwInitData.HwInitDataSize = sizeof(VideoHwInitData);
    VideoHwInitData.HwFindAdapter = CirrusFindAdapter;
    VideoHwInitData.HwInitialize = CirrusInitialize;
    if (CirrusTextModeOnly())
        goto ready;
    VideoHwInitData.HwStartIO = CirrusStartIO;

ready:
    return VideoPortInitialize(Context1, Context2, &VideoHwInitData, NULL); // FINDING: init-missing-core-callback: HwStartIO is not set
}
