/* A miniport that may register without HwStartIO, and that forgets a callback elsewhere. */
#include "driver.h"

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    data.HwFindAdapter = CardFindAdapter;
    data.HwInitialize = CardInitialize;
    if (!VideoPortIsNoVesa())
        data.HwStartIO = CardStartIO;
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}

BOOLEAN NTAPI CardInitialize(PVOID HwDeviceExtension)
{
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, NULL, HwDeviceExtension);
}
