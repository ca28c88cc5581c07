#include "bittern.h"

BOOLEAN NTAPI BitternInitialize(PVOID HwDeviceExtension)
{
    return TRUE;
}

BOOLEAN NTAPI BitternStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    /* Polls the interrupt with the interrupt routine itself. */
    VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, BitternInterrupt, HwDeviceExtension); // expect: callback-role-conflict
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}
