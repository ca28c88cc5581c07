// RUN: %check-fix --rule=init-size-missing --output=%t.c %s
// RUN: FileCheck %s --input-file=%t.c
// Everything is on one line.

#include "driver.h"

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data = {0};
    data.HwFindAdapter = CardFindAdapter; data.HwInitialize = CardInitialize;
    data.HwStartIO = CardStartIO; return VideoPortInitialize(Context1, Context2, &data, NULL);
}

// CHECK: data.HwStartIO = CardStartIO; data.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA); return VideoPort
