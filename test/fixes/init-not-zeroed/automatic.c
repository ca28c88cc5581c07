// RUN: %check-fix --rule=init-not-zeroed --output=%t.c %s
// RUN: FileCheck %s --input-file=%t.c
// Nothing zeroes the structure.

#include "driver.h"

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    data.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    data.HwFindAdapter = CardFindAdapter;
    data.HwInitialize = CardInitialize;
    data.HwStartIO = CardStartIO;
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}

// CHECK: VIDEO_HW_INITIALIZATION_DATA data = {0};
// CHECK: data.HwInitDataSize =
