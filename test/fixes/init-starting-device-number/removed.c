// RUN: %check-fix --rule=init-starting-device-number --output=%t.c %s
// RUN: FileCheck %s --input-file=%t.c
// The structure is zeroed, so nothing is lost with the assignment.

#include "driver.h"

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    data.HwFindAdapter = CardFindAdapter;
    data.HwInitialize = CardInitialize;
    data.HwStartIO = CardStartIO;
    data.StartingDeviceNumber = 1;
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}

// CHECK: data.HwStartIO = CardStartIO;
// CHECK-NEXT: {{^    }}return VideoPortInitialize
