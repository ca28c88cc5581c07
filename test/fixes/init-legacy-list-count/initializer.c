// RUN: %check-fix --rule=init-legacy-list-count --output=%t.c %s
// RUN: FileCheck %s --input-file=%t.c
// Both are in an initializer.

#include "driver.h"

static VIDEO_ACCESS_RANGE Ranges[] = {
    {{{0x3B0}}, 12, 1, 1, 1, 0},
    {{{0x3C0}}, 32, 1, 1, 1, 0},
};

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data = {
        .HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA),
        .HwFindAdapter = CardFindAdapter,
        .HwInitialize = CardInitialize,
        .HwStartIO = CardStartIO,
        .HwLegacyResourceList = Ranges,
        .HwLegacyResourceCount = 4,
    };

    return VideoPortInitialize(Context1, Context2, &data, NULL);
}

// CHECK: .HwLegacyResourceCount = RTL_NUMBER_OF(Ranges),
