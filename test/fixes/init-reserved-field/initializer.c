// RUN: %check-fix --rule=init-reserved-field --output=%t.c %s
// RUN: FileCheck %s --input-file=%t.c
// The member is named in an initializer.

#include "driver.h"

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data = {
        .HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA),
        .HwFindAdapter = CardFindAdapter,
        .HwInitialize = CardInitialize,
        .HwStartIO = CardStartIO,
        .Reserved = 1,
    };

    return VideoPortInitialize(Context1, Context2, &data, NULL);
}

// CHECK: .Reserved = 0,
