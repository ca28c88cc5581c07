#include "card.h"

VOID CardLock(PCARD_EXTENSION card)
{
    UCHAR irql;

    VideoPortAcquireSpinLock(card, card->Lock, &irql); // note: the spin lock is acquired here
    card->OldIrql = irql;
}

VOID CardUnlock(PCARD_EXTENSION card)
{
    VideoPortReleaseSpinLock(card, card->Lock, card->OldIrql);
}
