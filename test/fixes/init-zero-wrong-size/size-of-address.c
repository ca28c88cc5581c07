// RUN: %check-fix --rule=init-zero-wrong-size --output=%t.c %s
// RUN: FileCheck %s --input-file=%t.c
// The size of the address instead of that of the structure.

#include "driver.h"

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(&data));
    data.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    data.HwFindAdapter = CardFindAdapter;
    data.HwInitialize = CardInitialize;
    data.HwStartIO = CardStartIO;
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}

// CHECK: VideoPortZeroMemory(&data, sizeof(data));
