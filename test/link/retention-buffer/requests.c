// Hands the input buffer to another file, for one kind of request.
#include "device.h"

BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    RequestPacket->StatusBlock->Information = 0;
    switch (RequestPacket->IoControlCode) {
    case IOCTL_VIDEO_SET_COLOR_REGISTERS:
        if (RequestPacket->InputBufferLength < sizeof(VIDEO_CLUT)) {
            RequestPacket->StatusBlock->Status = ERROR_INSUFFICIENT_BUFFER;
            break;
        }
        CardSetColors(HwDeviceExtension, RequestPacket->InputBuffer);
        RequestPacket->StatusBlock->Status = NO_ERROR;
        break;
    default:
        RequestPacket->StatusBlock->Status = ERROR_INVALID_FUNCTION;
    }
    return TRUE;
}
