// RUN: %check-fix --rule=init-legacy-list-count --unchanged %s
// The list is set on one path only, the count on all.

#include "driver.h"

static VIDEO_ACCESS_RANGE ranges[4];

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = CardFindAdapter;
    data.HwInitialize = CardInitialize;
    data.HwStartIO = CardStartIO;
    data.HwLegacyResourceCount = 0;
    if (Context1)
    {
        data.HwLegacyResourceList = ranges;
    }
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
