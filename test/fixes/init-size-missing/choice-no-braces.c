// RUN: %check-fix --rule=init-size-missing --unchanged %s
// The call stands alone behind a condition: there is no room for a statement.

#include "driver.h"

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwFindAdapter = CardFindAdapter;
    data.HwInitialize = CardInitialize;
    data.HwStartIO = CardStartIO;
    if (!VideoPortIsNoVesa())
        return VideoPortInitialize(Context1, Context2, &data, NULL);
    return ERROR_DEV_NOT_EXIST;
}
