// RUN: %check-fix --rule=entry-signature --unchanged --targets=i686-w64-mingw32 %s
// A parameter is missing.

#define _NTOSDEF_ /* the kit then declares no DriverEntry */
#include "driver.h"

ULONG NTAPI DriverEntry(PVOID Context1)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    data.HwFindAdapter = CardFindAdapter;
    data.HwInitialize = CardInitialize;
    data.HwStartIO = CardStartIO;
    return VideoPortInitialize(Context1, Context1, &data, NULL);
}
