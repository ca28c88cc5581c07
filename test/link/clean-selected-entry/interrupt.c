/* Calls through the same tables as the others, but other members. */
#include "redstart.h"

BOOLEAN NTAPI RedstartInterrupt(PVOID HwDeviceExtension)
{
    PREDSTART_EXTENSION Redstart = HwDeviceExtension;

    if (RedstartVga.Acknowledge(Redstart))
        return TRUE;
    return RedstartChips[Redstart->Chip & 1].Acknowledge(Redstart);
}

BOOLEAN NTAPI RedstartStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    RedstartChips[0].SetMode(HwDeviceExtension);
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}
