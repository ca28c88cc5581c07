// RUN: %check-fix --rule=init-reserved-field --output=%t.c %s
// RUN: FileCheck %s --input-file=%t.c
// Without braces there must remain a statement.

#include "driver.h"

BOOLEAN NTAPI CardStartDma(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    data.HwFindAdapter = CardFindAdapter;
    data.HwInitialize = CardInitialize;
    data.HwStartIO = CardStartIO;
    if (VideoPortIsNoVesa())
        data.HwStartDma = (PVOID)CardStartDma;
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}

// CHECK: data.HwStartDma = NULL;
