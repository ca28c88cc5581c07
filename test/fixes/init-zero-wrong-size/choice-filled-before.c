// RUN: %check-fix --rule=init-zero-wrong-size --unchanged %s
// A longer call would wipe what is set before it.

#include "driver.h"

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    data.HwTimer = NULL;
    VideoPortZeroMemory(&data, sizeof(data.HwInitDataSize));
    data.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    data.HwFindAdapter = CardFindAdapter;
    data.HwInitialize = CardInitialize;
    data.HwStartIO = CardStartIO;
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
