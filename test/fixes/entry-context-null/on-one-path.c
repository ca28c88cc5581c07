// RUN: %check-fix --rule=entry-context-null --output=%t.c %s
// RUN: FileCheck %s --input-file=%t.c
// On one path it is NULL already.

#include "driver.h"

static ULONG Shared;

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    data.HwFindAdapter = CardFindAdapter;
    data.HwInitialize = CardInitialize;
    data.HwStartIO = CardStartIO;
    return VideoPortInitialize(Context1, Context2, &data, VideoPortIsNoVesa ? (PVOID)&Shared : NULL);
}

// CHECK: VideoPortInitialize(Context1, Context2, &data, NULL);
