// RUN: %check-case %s
// Paged pool is freed under the lock.

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
    PVOID copy = VideoPortAllocatePool(card, VpPagedPool, 256, 'draC');
    UCHAR irql;

    if (copy == NULL) {
        RequestPacket->StatusBlock->Status = ERROR_NOT_ENOUGH_MEMORY;
        return TRUE;
    }
    VideoPortAcquireSpinLock(card, card->Lock, &irql);
    card->Pending = 0;
    VideoPortFreePool(card, copy); // FINDING: paged-pool-at-dispatch: VideoPortFreePool must not be called for paged pool while a spin lock is held
    VideoPortReleaseSpinLock(card, card->Lock, irql);
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}

VOID CardSetCallbacks(PVIDEO_HW_INITIALIZATION_DATA data)
{
    data->HwStartIO = CardStartIO;
}
