#include "card.h"

VOID CardRead(PCARD_EXTENSION card)
{
    USHORT command = 0;

    VideoPortGetBusData(card, PCIConfiguration, 0, &command, 4, sizeof(command)); // expect: dpc-forbidden-call
    card->Pending += command;
}

VOID NTAPI CardDpc(PVOID HwDeviceExtension, PVOID Context)
{
    CardRead((PCARD_EXTENSION)HwDeviceExtension);
}
