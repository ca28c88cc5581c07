// RUN: %check-case %s
// A list without a count.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI WeitekFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI WeitekInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI WeitekStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
static VIDEO_ACCESS_RANGE LegacyRanges[] = {
    {{{0x3B0}}, 12, 1, 1, 1, VIDEO_RANGE_10_BIT_DECODE},
    {{{0x3C0}}, 32, 1, 1, 1, VIDEO_RANGE_10_BIT_DECODE},
    {{{0xA0000}}, 0x20000, 0, 1, 1},
};

ULONG NTAPI DriverEntry(IN PVOID DriverObject, IN PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA hwInitData;

    VideoPortZeroMemory(&hwInitData, sizeof(hwInitData));
    hwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    hwInitData.HwFindAdapter = WeitekFindAdapter;
    hwInitData.HwInitialize = WeitekInitialize;
    hwInitData.HwStartIO = WeitekStartIO;
    hwInitData.HwLegacyResourceList = LegacyRanges; // FINDING: init-legacy-list-count: HwLegacyResourceList is set, but HwLegacyResourceCount is not

    return VideoPortInitialize(DriverObject, RegistryPath, &hwInitData, NULL);
}
