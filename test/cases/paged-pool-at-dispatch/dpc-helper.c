// RUN: %check-case %s
// A DPC calls the helper that HwVidStartIO uses rightly, with the wrong pool.

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
    return VideoPortAllocatePool(card, pool, 64, 'draC'); // FINDING: paged-pool-at-dispatch: must not be called for paged pool in HwVidDpcRoutine
}

static VOID NTAPI CardDpc(PVOID HwDeviceExtension, PVOID Context)
{
    PCARD_EXTENSION card = HwDeviceExtension;

    card->Table = CardAllocate(card, VpPagedPool);
}

static BOOLEAN NTAPI CardInterrupt(PVOID HwDeviceExtension)
{
    VideoPortQueueDpc(HwDeviceExtension, CardDpc, NULL);
    return TRUE;
}

VOID CardSetCallbacks(PVIDEO_HW_INITIALIZATION_DATA data)
{
    data->HwInterrupt = CardInterrupt;
}
