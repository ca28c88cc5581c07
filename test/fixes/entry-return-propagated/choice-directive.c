// RUN: %check-fix --rule=entry-return-propagated --unchanged %s
// The return belongs to another configuration as well.

#include "driver.h"

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = CardFindAdapter;
    data.HwInitialize = CardInitialize;
    data.HwStartIO = CardStartIO;
#if DBG
    CardLog(VideoPortInitialize(Context1, Context2, &data, NULL));
#else
    VideoPortInitialize(Context1, Context2, &data, NULL);
#endif
    return NO_ERROR;
}
