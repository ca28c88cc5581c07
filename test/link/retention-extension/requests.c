// Hands the packet to another file, which keeps it in the device extension.
#include "device.h"

BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PHW_DEVICE_EXTENSION extension = HwDeviceExtension;

    CardRemember(extension, RequestPacket);
    RequestPacket->StatusBlock->Information = 0;
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}
