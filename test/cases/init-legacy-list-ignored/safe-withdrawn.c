// RUN: %check-case --checks=videoport-init-legacy-list-ignored %s
// The callback is withdrawn again.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI TridentFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TridentInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TridentStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
static VIDEO_ACCESS_RANGE LegacyRanges[] = {
    {{{0x3B0}}, 12, 1, 1, 1, VIDEO_RANGE_10_BIT_DECODE},
    {{{0x3C0}}, 32, 1, 1, 1, VIDEO_RANGE_10_BIT_DECODE},
    {{{0xA0000}}, 0x20000, 0, 1, 1},
};
VOID NTAPI TridentLegacyResources(ULONG VendorId, ULONG DeviceId, PVIDEO_ACCESS_RANGE *List, PULONG Count);

ULONG NTAPI DriverEntry(IN PVOID pDriver, IN PVOID pRegistry)
{
    VIDEO_HW_INITIALIZATION_DATA InitializationData;

    VideoPortZeroMemory(&InitializationData, sizeof(InitializationData));
    InitializationData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitializationData.HwFindAdapter = TridentFindAdapter;
    InitializationData.HwInitialize = TridentInitialize;
    InitializationData.HwStartIO = TridentStartIO;
    InitializationData.HwLegacyResourceList = LegacyRanges;
    InitializationData.HwLegacyResourceCount = RTL_NUMBER_OF(LegacyRanges);
    InitializationData.HwGetLegacyResources = TridentLegacyResources;
    InitializationData.HwGetLegacyResources = NULL;

    return VideoPortInitialize(pDriver, pRegistry, &InitializationData, NULL);
}
