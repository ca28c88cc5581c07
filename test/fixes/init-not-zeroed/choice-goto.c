// RUN: %check-fix --rule=init-not-zeroed --unchanged %s
// A jump leads around the declaration and what would be initialized with it.

#include "driver.h"

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    if (VideoPortIsNoVesa())
        goto skip;
    {
        VIDEO_HW_INITIALIZATION_DATA data;
skip:
    data.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    data.HwFindAdapter = CardFindAdapter;
    data.HwInitialize = CardInitialize;
    data.HwStartIO = CardStartIO;
    return VideoPortInitialize(Context1, Context2, &data, NULL);
    }
}
