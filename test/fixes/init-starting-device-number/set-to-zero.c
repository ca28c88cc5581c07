// RUN: %check-fix --rule=init-starting-device-number --output=%t.c %s
// RUN: FileCheck %s --input-file=%t.c
// A helper sets the member; whether it was zero before does not show there.

#include "driver.h"

static void Number(PVIDEO_HW_INITIALIZATION_DATA Data, ULONG First)
{
    Data->StartingDeviceNumber = First;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    data.HwFindAdapter = CardFindAdapter;
    data.HwInitialize = CardInitialize;
    data.HwStartIO = CardStartIO;
    Number(&data, 2);
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}

// CHECK: Data->StartingDeviceNumber = 0;
