// RUN: %check-case %s
// In the list that DriverEntry claims.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI GlintFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI GlintInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI GlintStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
static VIDEO_ACCESS_RANGE LegacyRanges[] = {
    {{{0x3B0}}, 12, 1, 1, 1, 8}, // FINDING: init-range-passive: RangePassive is 8
    {{{0x3C0}}, 32, 1, 1, 1, 1},
};

ULONG NTAPI DriverEntry(PVOID pDriver, PVOID pRegistry)
{
    VIDEO_HW_INITIALIZATION_DATA hwInitData;

    VideoPortZeroMemory(&hwInitData, sizeof(hwInitData));
    hwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    hwInitData.HwFindAdapter = GlintFindAdapter;
    hwInitData.HwInitialize = GlintInitialize;
    hwInitData.HwStartIO = GlintStartIO;
    hwInitData.HwLegacyResourceList = LegacyRanges;
    hwInitData.HwLegacyResourceCount = RTL_NUMBER_OF(LegacyRanges);

    return VideoPortInitialize(pDriver, pRegistry, &hwInitData, NULL);
}
