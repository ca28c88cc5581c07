// RUN: %check-case %s
// Paged only for big transfers.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER Adapter;
    ULONG Length;
    ULONG Target;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VOID NTAPI CardExecuteDma(PVOID HwDeviceExtension, PVP_DMA_ADAPTER VpDmaAdapter, PVP_SCATTER_GATHER_LIST SGList,
                PVOID Context);

VP_STATUS CardTransfer(PHW_DEVICE_EXTENSION extension, PVOID mdl, ULONG length)
{
    PVOID context = &extension->Target;

    if (length > 0x10000) {
        context = VideoPortAllocatePool(extension, VpPagedPool, length >> 12, 'draC');
        if (context == NULL)
            return ERROR_NOT_ENOUGH_MEMORY;
    }
    extension->Length = length;
    return VideoPortStartDma(extension, extension->Adapter, mdl, 0, &extension->Length, CardExecuteDma, context, TRUE); // FINDING: dma-context-memory: the context of the DMA transfer lies in pageable memory
}
