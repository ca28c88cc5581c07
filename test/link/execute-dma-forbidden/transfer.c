#include "kiwi.h"

BOOLEAN NTAPI KiwiStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PKIWI_EXTENSION Kiwi = HwDeviceExtension;

    Kiwi->Length = 4096;
    RequestPacket->StatusBlock->Status =
        VideoPortStartDma(Kiwi, Kiwi->Adapter, Kiwi->Mdl, 0, &Kiwi->Length, KiwiExecute, Kiwi, TRUE);
    return TRUE;
}
