#include "wren.h"

VOID NTAPI WrenTimer(PVOID HwDeviceExtension)
{
    VideoPortWriteRegisterUchar(((PWREN_EXTENSION)HwDeviceExtension)->Registers, 1);
}

BOOLEAN NTAPI WrenInitialize(PVOID HwDeviceExtension)
{
    VideoPortStartTimer(HwDeviceExtension);
    return TRUE;
}

BOOLEAN NTAPI WrenStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}
