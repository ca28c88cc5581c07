// RUN: %check-case %s
// One helper serves all callers, and asks for the level.

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
    UCHAR irql = 0;
    BOOLEAN raised = VideoPortGetCurrentIrql() >= 2;

    if (raised)
        VideoPortAcquireSpinLockAtDpcLevel(card, card->Lock);
    else
        VideoPortAcquireSpinLock(card, card->Lock, &irql);
    card->Pending = 0;
    if (raised)
        VideoPortReleaseSpinLockFromDpcLevel(card, card->Lock);
    else
        VideoPortReleaseSpinLock(card, card->Lock, irql);
}

BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    CardDrain(HwDeviceExtension);
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}

VOID CardSetCallbacks(PVIDEO_HW_INITIALIZATION_DATA data)
{
    data->HwStartIO = CardStartIO;
}
