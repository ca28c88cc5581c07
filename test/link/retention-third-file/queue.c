#include "device.h"

VOID CardQueue(PHW_DEVICE_EXTENSION Extension, PVIDEO_REQUEST_PACKET Packet)
{
    if (Extension->Mode != 0)
        CardRemember(Packet, Extension);
}
