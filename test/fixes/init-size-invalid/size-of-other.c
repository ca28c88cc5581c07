// RUN: %check-fix --rule=init-size-invalid --output=%t.c %s
// RUN: FileCheck %s --input-file=%t.c
// The size of another structure.

#include "driver.h"

typedef struct _CARD { ULONG Registers[7]; } CARD;

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(CARD);
    data.HwFindAdapter = CardFindAdapter;
    data.HwInitialize = CardInitialize;
    data.HwStartIO = CardStartIO;
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}

// CHECK: data.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
