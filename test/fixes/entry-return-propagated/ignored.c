// RUN: %check-fix --rule=entry-return-propagated --output=%t.c %s
// RUN: FileCheck %s --input-file=%t.c
// The value is dropped.

#include "driver.h"

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    data.HwFindAdapter = CardFindAdapter;
    data.HwInitialize = CardInitialize;
    data.HwStartIO = CardStartIO;
    VideoPortInitialize(Context1, Context2, &data, NULL);
    return NO_ERROR;
}

// CHECK: {{^    }}return VideoPortInitialize(Context1, Context2, &data, NULL);
// CHECK-NEXT: {{^}}}
