// RUN: %check-fix --rule=init-starting-device-number --unchanged %s
// The value of the assignment is used for something else.

#include "driver.h"

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = CardFindAdapter;
    data.HwInitialize = CardInitialize;
    data.HwStartIO = CardStartIO;
    data.HwChildDeviceExtensionSize = data.StartingDeviceNumber = 64;
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
