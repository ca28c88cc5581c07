// RUN: %check-case %s
// Legacy resources are claimed the way a well-known sample does it, without zeroing.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI TridentFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TridentInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TridentStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

static VIDEO_ACCESS_RANGE LegacyRanges[] = {
    {{{0x000003B0, 0}}, 0x0000000C, 1, 1, 1, VIDEO_RANGE_10_BIT_DECODE},
    {{{0x000003C0, 0}}, 0x00000020, 1, 1, 1, VIDEO_RANGE_10_BIT_DECODE},
    {{{0x000A0000, 0}}, 0x00020000, 0, 1, 1, 0},
};

ULONG NTAPI DriverEntry(PVOID Argument1, PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA HwInitData;

    HwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    HwInitData.HwFindAdapter = TridentFindAdapter;
    HwInitData.HwInitialize = TridentInitialize;
    HwInitData.HwStartIO = TridentStartIO;
    HwInitData.HwLegacyResourceList = LegacyRanges;
    HwInitData.HwLegacyResourceCount = RTL_NUMBER_OF(LegacyRanges);

    return VideoPortInitialize(Argument1, Argument2, &HwInitData, NULL); // FINDING: init-not-zeroed: garbage
}
