// RUN: %check-case %s
// The outer lock is acquired on one path only.

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

BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PCARD_EXTENSION card = HwDeviceExtension;
    UCHAR irql;
    BOOLEAN shared = RequestPacket->InputBufferLength > 16;

    if (shared)
        VideoPortAcquireSpinLock(card, card->Lock, &irql);
    VideoPortAcquireSpinLockAtDpcLevel(card, card->QueueLock); // FINDING: spinlock-at-dpc-from-passive: VideoPortAcquireSpinLockAtDpcLevel must be called at DISPATCH_LEVEL, but HwVidStartIO runs below it: call VideoPortAcquireSpinLock
    card->Pending = 0;
    VideoPortReleaseSpinLockFromDpcLevel(card, card->QueueLock);
    if (shared)
        VideoPortReleaseSpinLock(card, card->Lock, irql);
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}

VOID CardSetCallbacks(PVIDEO_HW_INITIALIZATION_DATA data)
{
    data->HwStartIO = CardStartIO;
}
