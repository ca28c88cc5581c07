#include "card.h"

static VOID CardRead(PCARD_EXTENSION card)
{
    USHORT command = 0;

    VideoPortGetBusData(card, PCIConfiguration, 0, &command, 4, sizeof(command)); // expect: videoport-dpc-forbidden-call
    card->Pending += command;
}

VOID NTAPI CardDpc(PVOID HwDeviceExtension, PVOID Context)
{
    CardRead((PCARD_EXTENSION)HwDeviceExtension);
}

BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PCARD_EXTENSION card = (PCARD_EXTENSION)HwDeviceExtension;
    UCHAR irql;

    VideoPortAcquireSpinLock(card, card->Lock, &irql);
    CardRead(card);
    VideoPortReleaseSpinLock(card, card->Lock, irql);
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}
