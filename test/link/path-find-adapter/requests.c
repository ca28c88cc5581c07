#include "dunlin.h"

BOOLEAN NTAPI DunlinInitialize(PVOID HwDeviceExtension)
{
    return TRUE;
}

BOOLEAN NTAPI DunlinStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}
