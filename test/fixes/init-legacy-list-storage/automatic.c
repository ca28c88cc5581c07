// RUN: %check-fix --rule=init-legacy-list-storage --output=%t.c %s
// RUN: FileCheck %s --input-file=%t.c
// The array is one of DriverEntry's variables.

#include "driver.h"

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;
    VIDEO_ACCESS_RANGE ranges[] = {{{{0x3B0}}, 12, 1, 1, 1, 0}, {{{0x3C0}}, 32, 1, 1, 1, 0}};

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    data.HwFindAdapter = CardFindAdapter;
    data.HwInitialize = CardInitialize;
    data.HwStartIO = CardStartIO;
    data.HwLegacyResourceList = ranges;
    data.HwLegacyResourceCount = RTL_NUMBER_OF(ranges);
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}

// CHECK: {{^    }}static VIDEO_ACCESS_RANGE ranges[] = {
