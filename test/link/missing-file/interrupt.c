#include "linnet.h"

BOOLEAN NTAPI LinnetInterrupt(PVOID HwDeviceExtension)
{
    PLINNET_EXTENSION Linnet = HwDeviceExtension;

    ++Linnet->Seen;
    LinnetAcknowledge(Linnet); // undecided
    return TRUE;
}

VOID NTAPI LinnetTimer(PVOID HwDeviceExtension)
{
    ((PLINNET_EXTENSION)HwDeviceExtension)->Seen = 0;
}

BOOLEAN NTAPI LinnetStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}
