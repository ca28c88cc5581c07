#include "device.h"

VOID CardRemember(PHW_DEVICE_EXTENSION Extension, PVIDEO_REQUEST_PACKET Packet)
{
    Extension->Mode = Packet->IoControlCode;
    Extension->Current = Packet; // expect: vrp-retained
}
