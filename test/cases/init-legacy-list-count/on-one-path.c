// RUN: %check-case %s
// The list is set on one path only, the count on both.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI QvFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI QvInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI QvStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
static VIDEO_ACCESS_RANGE LegacyRanges[] = {
    {{{0x3B0}}, 12, 1, 1, 1, VIDEO_RANGE_10_BIT_DECODE},
    {{{0x3C0}}, 32, 1, 1, 1, VIDEO_RANGE_10_BIT_DECODE},
    {{{0xA0000}}, 0x20000, 0, 1, 1},
};
BOOLEAN QvIsVga(VOID);

ULONG NTAPI DriverEntry(PVOID pDriver, PVOID pRegistry)
{
    VIDEO_HW_INITIALIZATION_DATA InitializationData;

    VideoPortZeroMemory(&InitializationData, sizeof(InitializationData));
    InitializationData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitializationData.HwFindAdapter = QvFindAdapter;
    InitializationData.HwInitialize = QvInitialize;
    InitializationData.HwStartIO = QvStartIO;
    if (QvIsVga())
        InitializationData.HwLegacyResourceList = LegacyRanges;
    InitializationData.HwLegacyResourceCount = RTL_NUMBER_OF(LegacyRanges); // FINDING: init-legacy-list-count: HwLegacyResourceCount is set, but HwLegacyResourceList is not

    return VideoPortInitialize(pDriver, pRegistry, &InitializationData, NULL);
}
