// RUN: %check-fix --rule=init-starting-device-number --unchanged %s
// What comes before the increment may be meant, or not.

#include "driver.h"

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    data.HwFindAdapter = CardFindAdapter;
    data.HwInitialize = CardInitialize;
    data.HwStartIO = CardStartIO;
    data.StartingDeviceNumber++;
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
