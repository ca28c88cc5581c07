// RUN: %check-fix --rule=init-starting-device-number --unchanged %s
// The value depends on the configuration: another one would lose its lines.

#include "driver.h"

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = CardFindAdapter;
    data.HwInitialize = CardInitialize;
    data.HwStartIO = CardStartIO;
    data.StartingDeviceNumber =
#ifdef FIRST
        1;
#else
        2;
#endif
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
