// RUN: %check-fix --rule=init-size-invalid --unchanged %s
// What a macro does with its argument is its own affair: it may use it twice.

#include "driver.h"

#define FIRST(One, Other) One

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = FIRST(sizeof(&data), 0);
    data.HwFindAdapter = CardFindAdapter;
    data.HwInitialize = CardInitialize;
    data.HwStartIO = CardStartIO;
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
