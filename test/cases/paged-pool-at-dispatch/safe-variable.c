// RUN: %check-case %s
// The type of pool is not known.

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

VP_POOL_TYPE CardPool(PCARD_EXTENSION card);

BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PCARD_EXTENSION card = HwDeviceExtension;
    VP_POOL_TYPE pool = CardPool(card);
    UCHAR irql;

    VideoPortAcquireSpinLock(card, card->Lock, &irql);
    card->Table = VideoPortAllocatePool(card, pool, 64, 'draC');
    VideoPortFreePool(card, card->Table);
    VideoPortReleaseSpinLock(card, card->Lock, irql);
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}

VOID CardSetCallbacks(PVIDEO_HW_INITIALIZATION_DATA data)
{
    data->HwStartIO = CardStartIO;
}
