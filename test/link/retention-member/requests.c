// Hands the packet over; the other file keeps the buffer that it leads to.
#include "device.h"

BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    RequestPacket->StatusBlock->Status = NO_ERROR;
    CardSetColors(HwDeviceExtension, RequestPacket);
    return TRUE;
}
