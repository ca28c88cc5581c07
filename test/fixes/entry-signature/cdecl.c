// RUN: %check-fix --rule=entry-signature --targets=i686-w64-mingw32 --output=%t.c %s
// RUN: FileCheck %s --input-file=%t.c
// Another convention is named.

#define _NTOSDEF_ /* the kit then declares no DriverEntry */
#include "driver.h"

ULONG __cdecl DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    data.HwFindAdapter = CardFindAdapter;
    data.HwInitialize = CardInitialize;
    data.HwStartIO = CardStartIO;
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}

// CHECK: ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
