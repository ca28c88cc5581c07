// RUN: %check-fix --rule=init-legacy-list-count --unchanged %s
// There is a count, but which list is meant?

#include "driver.h"

static VIDEO_ACCESS_RANGE Ranges[] = {
    {{{0x3B0}}, 12, 1, 1, 1, 0},
    {{{0x3C0}}, 32, 1, 1, 1, 0},
};

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    data.HwFindAdapter = CardFindAdapter;
    data.HwInitialize = CardInitialize;
    data.HwStartIO = CardStartIO;
    data.HwLegacyResourceCount = 2;
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
