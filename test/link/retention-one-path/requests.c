// Forgets the packet, unless the request is not known.
#include "device.h"

BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    CardRemember(HwDeviceExtension, RequestPacket);
    RequestPacket->StatusBlock->Information = 0;
    if (RequestPacket->IoControlCode != IOCTL_VIDEO_RESET_DEVICE) {
        RequestPacket->StatusBlock->Status = ERROR_INVALID_FUNCTION;
        return TRUE;
    }
    RequestPacket->StatusBlock->Status = NO_ERROR;
    CardForget(HwDeviceExtension);
    return TRUE;
}
