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
VOID NTAPI CardDpc(PVOID HwDeviceExtension, PVOID Context);

#endif
