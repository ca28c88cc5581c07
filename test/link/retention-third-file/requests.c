// Hands the packet to another file, which passes it on to a third one.
#include "device.h"

BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PHW_DEVICE_EXTENSION extension = HwDeviceExtension;

    CardQueue(extension, RequestPacket);
    RequestPacket->StatusBlock->Information = 0;
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}
