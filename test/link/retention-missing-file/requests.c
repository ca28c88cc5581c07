// Hands the packet to a file that is missing: what happens to it is not known.
#include "device.h"

BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PHW_DEVICE_EXTENSION extension = HwDeviceExtension;

    CardRemember(extension, RequestPacket); // undecided
    RequestPacket->StatusBlock->Information = 0;
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}
