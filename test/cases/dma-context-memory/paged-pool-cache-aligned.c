// RUN: %check-case %s
// The other kind of paged pool.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER Adapter;
    ULONG Length;
    PVOID Context;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VOID NTAPI CardExecuteDma(PVOID HwDeviceExtension, PVP_DMA_ADAPTER VpDmaAdapter, PVP_SCATTER_GATHER_LIST SGList,
                PVOID Context);

VP_STATUS CardTransfer(PHW_DEVICE_EXTENSION extension, PVOID mdl)
{
    extension->Context = VideoPortAllocatePool(extension, VpPagedPoolCacheAligned, 64, 'draC');
    if (extension->Context == NULL)
        return ERROR_NOT_ENOUGH_MEMORY;
    return VideoPortStartDma(extension, extension->Adapter, mdl, 0, &extension->Length, CardExecuteDma, extension->Context, TRUE); // FINDING: dma-context-memory: the context of the DMA transfer lies in pageable memory
}
