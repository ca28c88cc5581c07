// RUN: %check-fix --rule=init-size-missing --unchanged %s
// The call stands in a macro.

#include "driver.h"

#define REGISTER(Data) return VideoPortInitialize(Context1, Context2, &(Data), NULL)

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwFindAdapter = CardFindAdapter;
    data.HwInitialize = CardInitialize;
    data.HwStartIO = CardStartIO;
    REGISTER(data);
}
