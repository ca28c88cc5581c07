// The callbacks.

#include "card.h"

VP_STATUS NTAPI CardFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    ((PCARD_EXTENSION)HwDeviceExtension)->Modes = 1;
    return NO_ERROR;
}

BOOLEAN NTAPI CardInitialize(PVOID HwDeviceExtension)
{
    return ((PCARD_EXTENSION)HwDeviceExtension)->Modes != 0;
}

BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    RequestPacket->StatusBlock->Status = ERROR_INVALID_FUNCTION;
    return TRUE;
}
