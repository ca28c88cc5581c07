#include "finch.h"

BOOLEAN NTAPI FinchStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PFINCH_EXTENSION Finch = HwDeviceExtension;

    Finch->Length = 4096;
    RequestPacket->StatusBlock->Status =
        VideoPortStartDma(Finch, Finch->Adapter, Finch->Mdl, 0, &Finch->Length, FinchExecute, Finch, TRUE);
    return TRUE;
}

BOOLEAN NTAPI FinchInterrupt(PVOID HwDeviceExtension)
{
    return VideoPortQueueDpc(HwDeviceExtension, FinchDpc, NULL);
}
