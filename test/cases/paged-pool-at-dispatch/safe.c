// RUN: %check-case %s
// Nonpaged pool may be had at DISPATCH_LEVEL, paged pool below it.

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

static PVOID CardAllocate(PCARD_EXTENSION card, VP_POOL_TYPE pool)
{
    return VideoPortAllocatePool(card, pool, 64, 'draC');
}

BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PCARD_EXTENSION card = HwDeviceExtension;
    PVOID names = CardAllocate(card, VpPagedPool);
    UCHAR irql;

    VideoPortAcquireSpinLock(card, card->Lock, &irql);
    card->Table = CardAllocate(card, VpNonPagedPool);
    VideoPortReleaseSpinLock(card, card->Lock, irql);
    if (names != NULL)
        VideoPortFreePool(card, names);
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}

VOID CardSetCallbacks(PVIDEO_HW_INITIALIZATION_DATA data)
{
    data->HwStartIO = CardStartIO;
}
