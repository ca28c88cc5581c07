// RUN: %check-fix --rule=init-size-missing --output=%t.c %s
// RUN: FileCheck %s --input-file=%t.c
// The call receives a pointer, and its value is tested.

#include "driver.h"

static ULONG Register(PVOID Context1, PVOID Context2, PVIDEO_HW_INITIALIZATION_DATA Data)
{
    ULONG Status;

    Data->HwFindAdapter = CardFindAdapter;
    Data->HwInitialize = CardInitialize;
    Data->HwStartIO = CardStartIO;
    if ((Status = VideoPortInitialize(Context1, Context2, Data, NULL)) != NO_ERROR)
        VideoDebugPrint((0, "failed\n"));
    return Status;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    return Register(Context1, Context2, &data);
}

// CHECK: Data->HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
// CHECK-NEXT: if ((Status =
