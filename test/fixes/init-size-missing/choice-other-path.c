// RUN: %check-fix --rule=init-size-missing --unchanged %s
// Another path sets the size of an older system.

#include "driver.h"

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwFindAdapter = CardFindAdapter;
    data.HwInitialize = CardInitialize;
    data.HwStartIO = CardStartIO;
    if (VideoPortIsNoVesa())
        data.HwInitDataSize = SIZE_OF_NT4_VIDEO_HW_INITIALIZATION_DATA;
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
