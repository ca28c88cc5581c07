// RUN: %check-fix --rule=init-device-extension-size --output=%t.c %s
// RUN: FileCheck %s --input-file=%t.c
// The size of the pointer instead of that of the structure.

#include "driver.h"

typedef struct _CARD {
    PVOID Registers;
    ULONG Modes[16];
} CARD, *PCARD;

BOOLEAN NTAPI CardBegin(PVOID HwDeviceExtension)
{
    PCARD Card = HwDeviceExtension;

    Card->Modes[0] = 1;
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    data.HwFindAdapter = CardFindAdapter;
    data.HwInitialize = CardBegin;
    data.HwStartIO = CardStartIO;
    data.HwDeviceExtensionSize = sizeof(PCARD);
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}

// CHECK: data.HwDeviceExtensionSize = sizeof(CARD);
