// RUN: %check-case %s
// The list starts at the second range, and one element fewer is counted.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI TsengFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TsengInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TsengStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
static VIDEO_ACCESS_RANGE LegacyRanges[] = {
    {{{0x3B0}}, 12, 1, 1, 1, VIDEO_RANGE_10_BIT_DECODE},
    {{{0x3C0}}, 32, 1, 1, 1, VIDEO_RANGE_10_BIT_DECODE},
    {{{0xA0000}}, 0x20000, 0, 1, 1},
};

ULONG
NTAPI
DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA hwInitData;

    VideoPortZeroMemory(&hwInitData, sizeof(hwInitData));
    hwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    hwInitData.HwFindAdapter = TsengFindAdapter;
    hwInitData.HwInitialize = TsengInitialize;
    hwInitData.HwStartIO = TsengStartIO;
    hwInitData.HwLegacyResourceList = &LegacyRanges[1];
    hwInitData.HwLegacyResourceCount = RTL_NUMBER_OF(LegacyRanges) - 1;

    return VideoPortInitialize(Context1, Context2, &hwInitData, NULL);
}
