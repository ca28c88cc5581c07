// RUN: %check-fix --rule=entry-arguments --output=%t.c %s
// RUN: FileCheck %s --input-file=%t.c
// The parameters stand in each other's place.

#include "driver.h"

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    data.HwFindAdapter = CardFindAdapter;
    data.HwInitialize = CardInitialize;
    data.HwStartIO = CardStartIO;
    return VideoPortInitialize(Context2, Context1, &data, NULL);
}

// CHECK: VideoPortInitialize(Context1, Context2, &data, NULL);
