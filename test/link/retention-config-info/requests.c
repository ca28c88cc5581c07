#include "device.h"

BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    RequestPacket->StatusBlock->Status = ERROR_INVALID_FUNCTION;
    return TRUE;
}

VOID CardReadConfiguration(PHW_DEVICE_EXTENSION Extension, PVIDEO_PORT_CONFIG_INFO ConfigInfo)
{
    Extension->Mode = ConfigInfo->SystemIoBusNumber;
    Extension->Configuration = ConfigInfo; // expect: config-info-retained
}
