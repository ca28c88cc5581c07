// RUN: %check-fix --rule=init-legacy-list-storage --output=%t.c %s
// RUN: FileCheck %s --input-file=%t.c
// DriverEntry runs once, so it may fill in a static array.

#include "driver.h"

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;
    VIDEO_ACCESS_RANGE ranges[1];

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    data.HwFindAdapter = CardFindAdapter;
    data.HwInitialize = CardInitialize;
    data.HwStartIO = CardStartIO;
    memset(ranges, 0, sizeof(ranges));
    ranges[0].RangeStart.LowPart = 0x3C0;
    ranges[0].RangeLength = 32;
    data.HwLegacyResourceList = ranges;
    data.HwLegacyResourceCount = 1;
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}

// CHECK: {{^    }}static VIDEO_ACCESS_RANGE ranges[1];
