// RUN: %check-case %s
// The level has been raised by another lock.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _CARD_EXTENSION {
    PSPIN_LOCK Lock;
    PSPIN_LOCK QueueLock;
    PEVENT Done;
    PULONG Registers;
    ULONG Pending;
    BOOLEAN HasLock;
    PVOID Table;
} CARD_EXTENSION, *PCARD_EXTENSION;

static VOID CardDrain(PCARD_EXTENSION card)
{
    VideoPortAcquireSpinLockAtDpcLevel(card, card->QueueLock);
    card->Pending = 0;
    VideoPortReleaseSpinLockFromDpcLevel(card, card->QueueLock);
}

BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PCARD_EXTENSION card = HwDeviceExtension;
    UCHAR irql;

    VideoPortAcquireSpinLock(card, card->Lock, &irql);
    CardDrain(card);
    VideoPortReleaseSpinLock(card, card->Lock, irql);
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}

VOID CardSetCallbacks(PVIDEO_HW_INITIALIZATION_DATA data)
{
    data->HwStartIO = CardStartIO;
}
