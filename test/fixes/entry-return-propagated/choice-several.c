// RUN: %check-fix --rule=entry-return-propagated --unchanged %s
// Two calls: the lowest of the values is to be returned.

#include "driver.h"

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    data.HwFindAdapter = CardFindAdapter;
    data.HwInitialize = CardInitialize;
    data.HwStartIO = CardStartIO;
    VideoPortInitialize(Context1, Context2, &data, NULL);
    data.HwInitDataSize = SIZE_OF_NT4_VIDEO_HW_INITIALIZATION_DATA;
    VideoPortInitialize(Context1, Context2, &data, NULL);
    return NO_ERROR;
}
