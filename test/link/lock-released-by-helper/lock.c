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

VOID NTAPI CardDpc(PVOID HwDeviceExtension, PVOID Context)
{
    ((PCARD_EXTENSION)HwDeviceExtension)->Pending--;
}
