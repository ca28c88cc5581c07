// RUN: %check-fix --rule=init-zero-wrong-size --output=%t.c %s
// RUN: FileCheck %s --input-file=%t.c
// The arguments of memset stand in each other's place.

#include "driver.h"

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    memset(&data, sizeof(data), 0);
    data.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    data.HwFindAdapter = CardFindAdapter;
    data.HwInitialize = CardInitialize;
    data.HwStartIO = CardStartIO;
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}

// CHECK: memset(&data, 0, sizeof(data));
