// RUN: %check-fix --rule=init-legacy-list-storage --unchanged %s
// A static array cannot be initialized with what is known at run time only.

#include "driver.h"

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;
    USHORT first = VideoPortIsNoVesa() ? 0x3B0 : 0x3C0;
    VIDEO_ACCESS_RANGE ranges[] = {{{{first}}, 12, 1, 1, 1, 0}};

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    data.HwFindAdapter = CardFindAdapter;
    data.HwInitialize = CardInitialize;
    data.HwStartIO = CardStartIO;
    data.HwLegacyResourceList = ranges;
    data.HwLegacyResourceCount = 1;
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
