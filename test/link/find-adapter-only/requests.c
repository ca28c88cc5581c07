#include "merlin.h"

BOOLEAN NTAPI MerlinStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    if (RequestPacket->IoControlCode == IOCTL_VIDEO_RESET_DEVICE)
        RequestPacket->StatusBlock->Status = MerlinRestart(HwDeviceExtension); // note: MerlinStartIO calls MerlinRestart here
    else
        RequestPacket->StatusBlock->Status = ERROR_INVALID_FUNCTION;
    return TRUE;
}
