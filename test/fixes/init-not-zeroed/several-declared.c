// RUN: %check-fix --rule=init-not-zeroed --output=%t.c %s
// RUN: FileCheck %s --input-file=%t.c
// The structure is declared together with others.

#include "driver.h"

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data, *unused;
    ULONG other;

    data.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    data.HwFindAdapter = CardFindAdapter;
    data.HwInitialize = CardInitialize;
    data.HwStartIO = CardStartIO;
    other = VideoPortIsNoVesa();
    return VideoPortInitialize(Context1, Context2, &data, other ? NULL : NULL);
}

// CHECK: VIDEO_HW_INITIALIZATION_DATA data = {0}, *unused;
