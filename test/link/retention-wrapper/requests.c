#include "device.h"

static BOOLEAN NTAPI CardLatch(PVOID Context)
{
    ((PHW_DEVICE_EXTENSION)Context)->Mode = 1;
    return TRUE;
}

BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    CardSynchronize(HwDeviceExtension, CardLatch);
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}
