// RUN: %check-fix --rule=init-size-invalid --output=%t.c %s
// RUN: FileCheck %s --input-file=%t.c
// The size is in an initializer, in words.

#include "driver.h"

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data = {
        .HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA) / sizeof(ULONG),
        .HwFindAdapter = CardFindAdapter,
        .HwInitialize = CardInitialize,
        .HwStartIO = CardStartIO,
    };

    return VideoPortInitialize(Context1, Context2, &data, NULL);
}

// CHECK: .HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA),
