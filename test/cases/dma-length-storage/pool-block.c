// RUN: %check-case --checks=videoport-dma-length-storage %s
// A block from the pool leads to it.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _TRANSFER {
    PULONG Length;
    ULONG Target;
} TRANSFER, *PTRANSFER;

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER Adapter;
    PTRANSFER Transfer;
    ULONG Done;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VOID NTAPI CardExecuteDma(PVOID HwDeviceExtension, PVP_DMA_ADAPTER VpDmaAdapter, PVP_SCATTER_GATHER_LIST SGList,
                PVOID Context)
{
    PHW_DEVICE_EXTENSION extension = HwDeviceExtension;

    extension->Done = *((PTRANSFER)Context)->Length;
}

VP_STATUS CardTransfer(PHW_DEVICE_EXTENSION extension, PVOID mdl, ULONG length)
{
    PTRANSFER transfer = VideoPortAllocatePool(extension, VpNonPagedPool, sizeof(TRANSFER), 'draC');
    ULONG part = length;
    VP_STATUS status;

    if (transfer == NULL)
        return ERROR_NOT_ENOUGH_MEMORY;
    transfer->Length = &part;
    extension->Transfer = transfer;
    status = VideoPortStartDma(extension, extension->Adapter, mdl, 0, &part, CardExecuteDma, transfer, TRUE); // FINDING: dma-length-storage: the length passed to VideoPortStartDma is an automatic variable
    return status == NO_ERROR && part < length ? ERROR_MORE_DATA : status;
}
