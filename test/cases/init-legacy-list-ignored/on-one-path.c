// RUN: %check-case --checks=videoport-init-legacy-list-ignored %s
// One kind of card gets the callback on top of the list.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI CardFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CardInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
static VIDEO_ACCESS_RANGE LegacyRanges[] = {
    {{{0x3B0}}, 12, 1, 1, 1, VIDEO_RANGE_10_BIT_DECODE},
    {{{0x3C0}}, 32, 1, 1, 1, VIDEO_RANGE_10_BIT_DECODE},
    {{{0xA0000}}, 0x20000, 0, 1, 1},
};
VOID NTAPI CardLegacyResources(ULONG VendorId, ULONG DeviceId, PVIDEO_ACCESS_RANGE *List, PULONG Count);
BOOLEAN CardIsLaptop(VOID);

ULONG NTAPI DriverEntry(IN PVOID DriverObject, IN PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA hwInitData;

    VideoPortZeroMemory(&hwInitData, sizeof(hwInitData));
    hwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    hwInitData.HwFindAdapter = CardFindAdapter;
    hwInitData.HwInitialize = CardInitialize;
    hwInitData.HwStartIO = CardStartIO;
    hwInitData.HwLegacyResourceList = LegacyRanges; // FINDING: init-legacy-list-ignored: HwLegacyResourceList is ignored because HwGetLegacyResources is set
    hwInitData.HwLegacyResourceCount = RTL_NUMBER_OF(LegacyRanges);
    if (CardIsLaptop())
        hwInitData.HwGetLegacyResources = CardLegacyResources;

    return VideoPortInitialize(DriverObject, RegistryPath, &hwInitData, NULL);
}
