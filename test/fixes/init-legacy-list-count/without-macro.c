// RUN: %check-fix --rule=init-legacy-list-count --output=%t.c %s
// RUN: FileCheck %s --input-file=%t.c
// Where the kit has no RTL_NUMBER_OF.

#include "driver.h"

#undef RTL_NUMBER_OF
#undef ARRAYSIZE

static VIDEO_ACCESS_RANGE Ranges[] = {
    {{{0x3B0}}, 12, 1, 1, 1, 0},
    {{{0x3C0}}, 32, 1, 1, 1, 0},
};

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    data.HwFindAdapter = CardFindAdapter;
    data.HwInitialize = CardInitialize;
    data.HwStartIO = CardStartIO;
    data.HwLegacyResourceList = Ranges;
    data.HwLegacyResourceCount = sizeof(Ranges);
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}

// CHECK: data.HwLegacyResourceCount = sizeof(Ranges) / sizeof(Ranges[0]);
