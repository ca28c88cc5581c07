// RUN: %check-fix --rule=init-reserved-field --unchanged %s
// The value has an effect that would be lost.

#include "driver.h"

static ULONG Count;

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    data.HwFindAdapter = CardFindAdapter;
    data.HwInitialize = CardInitialize;
    data.HwStartIO = CardStartIO;
    data.Reserved = (Count = 1);
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
