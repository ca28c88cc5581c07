// RUN: %check-case %s
// What is allowed at DISPATCH_LEVEL.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _KES_EXTENSION {
    PVP_DMA_ADAPTER Adapter;
    PVP_SCATTER_GATHER_LIST List;
    PVOID Done;
    PSPIN_LOCK Lock;
    PVOID Scratch;
} KES_EXTENSION, *PKES_EXTENSION;

static VOID NTAPI KesDpc(PVOID HwDeviceExtension, PVOID Context)
{
    PKES_EXTENSION Kes = HwDeviceExtension;

    VideoPortAcquireSpinLockAtDpcLevel(Kes, Kes->Lock);
    Kes->Scratch = VideoPortAllocatePool(Kes, VpNonPagedPool, 64, 'tset');
    VideoPortReleaseSpinLockFromDpcLevel(Kes, Kes->Lock);
    VideoPortCompleteDma(Kes, Kes->Adapter, Kes->List, TRUE);
    Kes->List = NULL;
    VideoPortSetEvent(Kes, Kes->Done);
    VideoPortEnumerateChildren(Kes, NULL);
    VideoPortQueueDpc(Kes, KesDpc, NULL);
}

BOOLEAN NTAPI KesInterrupt(PVOID HwDeviceExtension)
{
    return VideoPortQueueDpc(HwDeviceExtension, KesDpc, NULL);
}
