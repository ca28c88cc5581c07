// RUN: %check-fix --rule=init-zero-wrong-size --output=%t.c %s
// RUN: FileCheck %s --input-file=%t.c
// The size of a pointer that is a parameter.

#include "driver.h"

static void Prepare(PVIDEO_HW_INITIALIZATION_DATA Data)
{
    RtlZeroMemory(Data, sizeof(Data)); /* a macro in some kits */
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    Prepare(&data);
    data.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    data.HwFindAdapter = CardFindAdapter;
    data.HwInitialize = CardInitialize;
    data.HwStartIO = CardStartIO;
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}

// CHECK: RtlZeroMemory(Data, sizeof(*Data)); /* a macro
