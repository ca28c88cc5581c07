// RUN: %check-case %s
// The type of pool depends on the size.

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
    ULONG size = RequestPacket->InputBufferLength;
    VP_POOL_TYPE pool = VpNonPagedPool;
    UCHAR irql;

    if (size > 4096)
        pool = VpPagedPool;
    VideoPortAcquireSpinLock(card, card->Lock, &irql);
    card->Table = VideoPortAllocatePool(card, pool, size, 'draC'); // FINDING: paged-pool-at-dispatch: VideoPortAllocatePool must not be called for paged pool while a spin lock is held: use nonpaged pool
    VideoPortReleaseSpinLock(card, card->Lock, irql);
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}

VOID CardSetCallbacks(PVIDEO_HW_INITIALIZATION_DATA data)
{
    data->HwStartIO = CardStartIO;
}
