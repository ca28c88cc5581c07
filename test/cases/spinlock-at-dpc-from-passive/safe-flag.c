// RUN: %check-case %s
// A parameter says whether the caller is at DISPATCH_LEVEL.

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

static VOID CardDrain(PCARD_EXTENSION card, BOOLEAN raised)
{
    UCHAR irql = 0;

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

static VOID NTAPI CardDpc(PVOID HwDeviceExtension, PVOID Context)
{
    CardDrain(HwDeviceExtension, TRUE);
}

static BOOLEAN NTAPI CardInterrupt(PVOID HwDeviceExtension)
{
    VideoPortQueueDpc(HwDeviceExtension, CardDpc, NULL);
    return TRUE;
}

BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    CardDrain(HwDeviceExtension, FALSE);
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}

VOID CardSetCallbacks(PVIDEO_HW_INITIALIZATION_DATA data)
{
    data->HwInterrupt = CardInterrupt;
    data->HwStartIO = CardStartIO;
}
