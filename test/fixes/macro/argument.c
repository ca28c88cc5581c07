// RUN: %check-fix --rule=init-size-invalid --output=%t.c %s
// RUN: FileCheck %s --input-file=%t.c
// What is written in the call of a macro can be changed there.

#include "driver.h"

#define FIRST(One, Other) One

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = FIRST(sizeof(&data), 0);
    data.HwFindAdapter = CardFindAdapter;
    data.HwInitialize = CardInitialize;
    data.HwStartIO = CardStartIO;
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}

// CHECK: #define FIRST(One, Other) One
// CHECK: data.HwInitDataSize = {{(FIRST\()?}}sizeof(VIDEO_HW_INITIALIZATION_DATA)
