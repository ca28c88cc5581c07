#include "heron.h"

BOOLEAN NTAPI HeronStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PHERON_EXTENSION Heron = HwDeviceExtension;

    switch (RequestPacket->IoControlCode) {
    case IOCTL_VIDEO_SET_COLOR_REGISTERS:
        VideoPortSynchronizeExecution(Heron, VpMediumPriority, HeronLoadPalette, Heron);
        RequestPacket->StatusBlock->Status = NO_ERROR;
        break;
    default:
        RequestPacket->StatusBlock->Status = ERROR_INVALID_FUNCTION;
    }
    return TRUE;
}
