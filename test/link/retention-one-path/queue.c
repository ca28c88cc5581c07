#include "device.h"

VOID CardRemember(PHW_DEVICE_EXTENSION Extension, PVIDEO_REQUEST_PACKET Packet)
{
    Extension->Current = Packet; // expect: vrp-retained
}

VOID CardForget(PHW_DEVICE_EXTENSION Extension)
{
    Extension->Current = NULL;
}
