#ifndef CARD_H
#define CARD_H

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _CARD_EXTENSION {
    PSPIN_LOCK Lock;
    PEVENT Done;
    PULONG Registers;
    PVOID Table;
    ULONG Pending;
    UCHAR OldIrql;
} CARD_EXTENSION, *PCARD_EXTENSION;

VOID CardLock(PCARD_EXTENSION card);
VOID CardUnlock(PCARD_EXTENSION card);
BOOLEAN CardTryLock(PCARD_EXTENSION card);
VOID CardLockIf(PCARD_EXTENSION card, BOOLEAN wanted);
BOOLEAN CardIsShared(PCARD_EXTENSION card);
VOID CardCount(PCARD_EXTENSION card);
VOID CardYield(PCARD_EXTENSION card);
VOID CardStore(PCARD_EXTENSION card, BOOLEAN locked);
VOID CardTest(PCARD_EXTENSION card);
USHORT CardReadCommand(PCARD_EXTENSION card);
VOID CardShort(PCARD_EXTENSION card);
VOID CardMixed(PCARD_EXTENSION card);
VOID CardTried(PCARD_EXTENSION card);
VOID CardConditional(PCARD_EXTENSION card, BOOLEAN wanted);
VOID CardShared(PCARD_EXTENSION card);
VOID CardFlagged(PCARD_EXTENSION card);

#endif
