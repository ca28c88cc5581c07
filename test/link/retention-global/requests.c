// Hands the packet to another file, which keeps it in a global variable.
#include "device.h"

BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    CardRemember(RequestPacket);
    RequestPacket->StatusBlock->Information = 0;
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}
