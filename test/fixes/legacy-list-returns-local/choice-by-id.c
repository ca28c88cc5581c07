// RUN: %check-fix --rule=legacy-list-returns-local --unchanged %s
// What the array holds depends on the ids: each case needs an array of its own.

#include "driver.h"

VOID NTAPI CardLegacyResources(ULONG VendorId, ULONG DeviceId, PVIDEO_ACCESS_RANGE *LegacyResourceList,
                               PULONG LegacyResourceCount)
{
    VIDEO_ACCESS_RANGE ranges[] = {{{{0x3B0}}, 12, 1, 1, 1, 0}, {{{0x3C0}}, 32, 1, 1, 1, 0}};

    if (DeviceId == 0x8811)
        ranges[1].RangeLength = 16;
    *LegacyResourceList = ranges;
    *LegacyResourceCount = 2;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    data.HwFindAdapter = CardFindAdapter;
    data.HwInitialize = CardInitialize;
    data.HwStartIO = CardStartIO;
    data.HwGetLegacyResources = CardLegacyResources;
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
