#include "device.h"

static PVIDEO_REQUEST_PACKET Last;

VOID CardRemember(PVIDEO_REQUEST_PACKET Packet)
{
    if (Packet->IoControlCode == IOCTL_VIDEO_RESET_DEVICE)
        return;
    Last = Packet; // expect: vrp-retained
}
