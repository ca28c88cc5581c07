// RUN: %check-fix --checks=-videoport-callback-cast-hides-type --targets=i686-w64-mingw32 --output=%t.c %s
// RUN: FileCheck %s --input-file=%t.c
// Many defects in one file, all mended at once.

#include "driver.h"

typedef struct _CARD {
    PVOID Registers;
} CARD, *PCARD;

static BOOLEAN NTAPI CardBegin(PVOID HwDeviceExtension)
{
    PCARD Card = HwDeviceExtension;

    return Card->Registers != NULL;
}

VOID CardTimer(PVOID HwDeviceExtension);

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;
    VIDEO_ACCESS_RANGE ranges[] = {{{{0x3B0}}, 12, 1, 1, 1, 0}};

    data.HwInitDataSize = sizeof(&data);
    data.HwDeviceExtensionSize = sizeof(CARD);
    data.HwFindAdapter = CardFindAdapter;
    data.HwInitialize = CardBegin;
    data.HwStartIO = CardStartIO;
    data.HwTimer = (PVIDEO_HW_TIMER)CardTimer;
    data.HwLegacyResourceList = ranges;
    data.StartingDeviceNumber = 1;
    VideoPortInitialize(Context2, Context1, &data, &ranges);
    return NO_ERROR;
}

// CHECK: VOID NTAPI CardTimer(PVOID HwDeviceExtension);
// CHECK: VIDEO_HW_INITIALIZATION_DATA data = {0};
// CHECK-NEXT: static VIDEO_ACCESS_RANGE ranges[] =
// CHECK: data.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
// CHECK: data.HwLegacyResourceList = ranges;
// CHECK-NEXT: data.HwLegacyResourceCount = RTL_NUMBER_OF(ranges);
// CHECK-NEXT: data.StartingDeviceNumber = 0;
// CHECK-NEXT: return VideoPortInitialize(Context1, Context2, &data, NULL);
// CHECK-NEXT: {{^}}}
