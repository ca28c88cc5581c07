#include "card.h"

VOID CardLock(PCARD_EXTENSION card)
{
    UCHAR irql;

    VideoPortAcquireSpinLock(card, card->Lock, &irql);
    card->OldIrql = irql;
}

VOID CardUnlock(PCARD_EXTENSION card)
{
    VideoPortReleaseSpinLock(card, card->Lock, card->OldIrql);
}

BOOLEAN CardTryLock(PCARD_EXTENSION card)
{
    if (card->Pending != 0)
        return FALSE;
    CardLock(card);
    return TRUE;
}

VOID CardLockIf(PCARD_EXTENSION card, BOOLEAN wanted)
{
    if (wanted)
        CardLock(card);
}

BOOLEAN CardIsShared(PCARD_EXTENSION card)
{
    return card->Registers != NULL;
}
