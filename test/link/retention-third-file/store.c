#include "device.h"

VOID CardRemember(PVIDEO_REQUEST_PACKET Packet, PHW_DEVICE_EXTENSION Extension)
{
    Extension->Current = Packet; // expect: vrp-retained
}
