// RUN: %check-fix --rule=entry-return-propagated --unchanged %s
// The variable is too narrow for a status.

#include "driver.h"

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;
    BOOLEAN ok;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = CardFindAdapter;
    data.HwInitialize = CardInitialize;
    data.HwStartIO = CardStartIO;
    ok = VideoPortInitialize(Context1, Context2, &data, NULL);
    return NO_ERROR;
}
