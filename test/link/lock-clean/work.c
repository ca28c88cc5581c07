#include "card.h"

VOID CardShort(PCARD_EXTENSION card)
{
    CardLock(card);
    card->Pending++;
    CardUnlock(card);
    card->Pending += CardReadCommand(card);
}

VOID CardMixed(PCARD_EXTENSION card)
{
    UCHAR irql;

    CardLock(card);
    card->Pending++;
    VideoPortReleaseSpinLock(card, card->Lock, card->OldIrql);
    card->Pending += CardReadCommand(card);
    VideoPortAcquireSpinLock(card, card->Lock, &irql);
    card->OldIrql = irql;
    CardUnlock(card);
    card->Pending += CardReadCommand(card);
}

VOID CardTried(PCARD_EXTENSION card)
{
    if (!CardTryLock(card)) {
        card->Pending += CardReadCommand(card);
        return;
    }
    CardUnlock(card);
}

VOID CardConditional(PCARD_EXTENSION card, BOOLEAN wanted)
{
    CardLockIf(card, wanted);
    if (!wanted)
        card->Pending += CardReadCommand(card);
    else
        CardUnlock(card);
}

VOID CardShared(PCARD_EXTENSION card)
{
    if (CardIsShared(card))
        CardLock(card);
    card->Pending++;
    if (CardIsShared(card))
        CardUnlock(card);
    card->Pending += CardReadCommand(card);
}

VOID CardFlagged(PCARD_EXTENSION card)
{
    if (card->Registers)
        CardLock(card);
    card->Pending++;
    if (card->Registers)
        CardUnlock(card);
    card->Pending += CardReadCommand(card);
}
