#include "yaffle.h"

BOOLEAN NTAPI YaffleInitialize(PVOID HwDeviceExtension)
{
    PYAFFLE_EXTENSION Yaffle = HwDeviceExtension; // note: YaffleInitialize uses the device extension here

    Yaffle->Mode = 0;
    return TRUE;
}

BOOLEAN NTAPI YaffleStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PYAFFLE_EXTENSION Yaffle = HwDeviceExtension;

    Yaffle->Palette[Yaffle->Mode & 255] = 0;
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}
