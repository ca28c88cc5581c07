#include "kestrel.h"

VOID KestrelServe(PKESTREL_EXTENSION Kestrel)
{
    PVIDEO_REQUEST_PACKET Packet = Kestrel->Current;

    Kestrel->Length = 4096;
    Packet->StatusBlock->Status =
        VideoPortStartDma(Kestrel, Kestrel->Adapter, Kestrel->Mdl, 0, &Kestrel->Length, KestrelExecute, Kestrel, TRUE);
}

BOOLEAN NTAPI KestrelInterrupt(PVOID HwDeviceExtension)
{
    return VideoPortQueueDpc(HwDeviceExtension, KestrelDpc, NULL);
}
