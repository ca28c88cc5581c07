// RUN: %check-case %s
// The type of pool is handed down to the helper that allocates.

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

static PVOID CardAllocate(PCARD_EXTENSION card, VP_POOL_TYPE pool, SIZE_T size)
{
    return VideoPortAllocatePool(card, pool, size, 'draC'); // FINDING: paged-pool-at-dispatch: VideoPortAllocatePool must not be called for paged pool while a spin lock is held: use nonpaged pool
}

BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PCARD_EXTENSION card = HwDeviceExtension;
    PVOID scratch = CardAllocate(card, VpPagedPool, 64);
    UCHAR irql;

    VideoPortAcquireSpinLock(card, card->Lock, &irql);
    card->Table = CardAllocate(card, VpPagedPoolCacheAligned, 256);
    VideoPortReleaseSpinLock(card, card->Lock, irql);
    if (scratch != NULL)
        VideoPortFreePool(card, scratch);
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}

VOID CardSetCallbacks(PVIDEO_HW_INITIALIZATION_DATA data)
{
    data->HwStartIO = CardStartIO;
}
