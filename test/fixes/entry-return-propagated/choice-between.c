// RUN: %check-fix --rule=entry-return-propagated --unchanged %s
// Something is done between the call and the return.

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
    VideoDebugPrint((0, "done\n"));
    return NO_ERROR;
}
