// RUN: %check-fix --rule=init-not-zeroed --output=%t.c %s
// RUN: FileCheck %s --input-file=%t.c
// A helper makes the call; the structure is its caller's.

#include "driver.h"

static ULONG Register(PVOID Context1, PVOID Context2, PVIDEO_HW_INITIALIZATION_DATA Data)
{
    Data->HwInitDataSize = sizeof(*Data);
    Data->HwFindAdapter = CardFindAdapter;
    Data->HwInitialize = CardInitialize;
    Data->HwStartIO = CardStartIO;
    return VideoPortInitialize(Context1, Context2, Data, NULL);
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    return Register(Context1, Context2, &data);
}

// CHECK: VIDEO_HW_INITIALIZATION_DATA data = {0};
