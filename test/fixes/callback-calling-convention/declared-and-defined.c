// RUN: %check-fix --rule=callback-calling-convention --targets=i686-w64-mingw32 --output=%t.c %s
// RUN: FileCheck %s --input-file=%t.c
// Declaration and definition change together.

#include "driver.h"

static VOID CardTimer(PVOID HwDeviceExtension);

static VOID
CardTimer(
    PVOID HwDeviceExtension)
{
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    data.HwFindAdapter = CardFindAdapter;
    data.HwInitialize = CardInitialize;
    data.HwStartIO = CardStartIO;
    data.HwTimer = (PVIDEO_HW_TIMER)CardTimer;
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}

// CHECK: static VOID NTAPI CardTimer(PVOID HwDeviceExtension);
// CHECK: {{^}}static VOID{{$}}
// CHECK-NEXT: {{^}}NTAPI CardTimer(
