// RUN: %check-case %s
// A helper allocates, the type of pool in a variable.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER Adapter;
    ULONG Length;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VOID NTAPI CardExecuteDma(PVOID HwDeviceExtension, PVP_DMA_ADAPTER VpDmaAdapter, PVP_SCATTER_GATHER_LIST SGList,
                PVOID Context);

static PVOID CardAllocate(PHW_DEVICE_EXTENSION extension, ULONG size, BOOLEAN small)
{
    VP_POOL_TYPE type = small ? VpPagedPool : VpNonPagedPool;

    return VideoPortAllocatePool(extension, type, size, 'draC');
}

VP_STATUS CardTransfer(PHW_DEVICE_EXTENSION extension, PVOID mdl)
{
    PULONG context = CardAllocate(extension, 16, TRUE);

    if (context == NULL)
        return ERROR_NOT_ENOUGH_MEMORY;
    *context = 0;
    return VideoPortStartDma(extension, extension->Adapter, mdl, 0, &extension->Length, CardExecuteDma, context, TRUE); // FINDING: dma-context-memory: the context of the DMA transfer lies in pageable memory
}
