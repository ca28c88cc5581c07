#include "device.h"

VOID CardSetColors(PHW_DEVICE_EXTENSION Extension, PVIDEO_REQUEST_PACKET Packet)
{
    Extension->Mode = Packet->InputBufferLength;
    Extension->Colors = Packet->InputBuffer; // expect: vrp-retained
}
