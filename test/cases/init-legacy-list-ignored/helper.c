// RUN: %check-case --checks=videoport-init-legacy-list-ignored %s
// A helper adds the list for every driver.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI SisFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI SisInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI SisStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
static VIDEO_ACCESS_RANGE LegacyRanges[] = {
    {{{0x3B0}}, 12, 1, 1, 1, VIDEO_RANGE_10_BIT_DECODE},
    {{{0x3C0}}, 32, 1, 1, 1, VIDEO_RANGE_10_BIT_DECODE},
    {{{0xA0000}}, 0x20000, 0, 1, 1},
};
VOID NTAPI SisLegacyResources(ULONG VendorId, ULONG DeviceId, PVIDEO_ACCESS_RANGE *List, PULONG Count);

static VOID ClaimVga(PVIDEO_HW_INITIALIZATION_DATA Data)
{
    Data->HwLegacyResourceList = LegacyRanges; // FINDING: init-legacy-list-ignored: HwLegacyResourceList is ignored because HwGetLegacyResources is set
    Data->HwLegacyResourceCount = RTL_NUMBER_OF(LegacyRanges);
}

ULONG NTAPI DriverEntry(IN PVOID Argument1, IN PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA hwInitData;

    VideoPortZeroMemory(&hwInitData, sizeof(hwInitData));
    hwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    hwInitData.HwFindAdapter = SisFindAdapter;
    hwInitData.HwInitialize = SisInitialize;
    hwInitData.HwStartIO = SisStartIO;
    hwInitData.HwGetLegacyResources = SisLegacyResources;
    ClaimVga(&hwInitData);

    return VideoPortInitialize(Argument1, Argument2, &hwInitData, NULL);
}
