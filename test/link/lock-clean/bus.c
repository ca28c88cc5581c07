#include "card.h"

USHORT CardReadCommand(PCARD_EXTENSION card)
{
    USHORT command = 0;

    VideoPortGetBusData(card, PCIConfiguration, 0, &command, 4, sizeof(command));
    return command;
}

VOID CardCount(PCARD_EXTENSION card)
{
    card->Pending++;
}

/* The lock is released meanwhile. */
VOID CardYield(PCARD_EXTENSION card)
{
    CardUnlock(card);
    card->Pending += CardReadCommand(card);
    CardLock(card);
}

VOID CardStore(PCARD_EXTENSION card, BOOLEAN locked)
{
    if (!locked)
        card->Pending += CardReadCommand(card);
}

VOID CardTest(PCARD_EXTENSION card)
{
    if (VideoPortGetCurrentIrql() == 0)
        card->Pending += CardReadCommand(card);
}
