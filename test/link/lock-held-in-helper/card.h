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

VOID CardReset(PCARD_EXTENSION card);
USHORT CardReadCommand(PCARD_EXTENSION card);

#endif
