// RUN: %check-fix --rule=init-size-missing --unchanged %s
// What is const cannot be set.

#include "driver.h"

static const VIDEO_HW_INITIALIZATION_DATA data = {
    .HwFindAdapter = CardFindAdapter, .HwInitialize = CardInitialize, .HwStartIO = CardStartIO};

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    return VideoPortInitialize(Context1, Context2, (PVIDEO_HW_INITIALIZATION_DATA)&data, NULL);
}
