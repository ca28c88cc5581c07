// RUN: %check-fix --rule=callback-calling-convention --targets=i686-w64-mingw32 --output=%t.c %s
// RUN: FileCheck %s --input-file=%t.c
// RUN: FileCheck %s --input-file=%t.c.declared-in-header.h --check-prefix=HEADER
// The prototype is in a header of the driver, and the definition in the source: both change.

#include "driver.h"
#include "declared-in-header.h"

VOID CardTimer(PVOID HwDeviceExtension)
{
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = CardFindAdapter;
    data.HwInitialize = CardInitialize;
    data.HwStartIO = CardStartIO;
    data.HwTimer = (PVIDEO_HW_TIMER)CardTimer;
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}

// CHECK: VOID NTAPI CardTimer(PVOID HwDeviceExtension)
// CHECK-NEXT: {
// HEADER: VOID NTAPI CardTimer(PVOID HwDeviceExtension);
