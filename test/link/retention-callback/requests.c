#include "device.h"

BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    RequestPacket->StatusBlock->Status = CardUpdate(HwDeviceExtension) ? NO_ERROR : ERROR_INVALID_FUNCTION;
    return TRUE;
}

VOID CardSetRoutine(PHW_DEVICE_EXTENSION Extension, PVOID Routine)
{
    Extension->Colors = Routine; // expect: temp-callback-stored
}
