/* What is typed is the inside of DriverEntry; the functions around it are finished, and each has a defect. */
#include "driver.h"

BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpLowPriority, NULL, HwDeviceExtension);
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;
    ULONG index;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    data.HwFindAdapter = CardFindAdapter;
    data.HwInitialize = CardInitialize;
    for (index = 0; index < 2; ++index) {
        if (!VideoPortIsNoVesa())
            data.HwStartIO = CardStartIO;
    }
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}

BOOLEAN NTAPI CardInitialize(PVOID HwDeviceExtension)
{
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, NULL, HwDeviceExtension);
}
