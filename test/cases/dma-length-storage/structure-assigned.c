// RUN: %check-case --checks=videoport-dma-length-storage %s
// In a structure that is assigned.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _TRANSFER {
    PULONG Length;
    ULONG Target;
} TRANSFER;

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER Adapter;
    TRANSFER Transfer;
    ULONG Done;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VOID NTAPI CardExecuteDma(PVOID HwDeviceExtension, PVP_DMA_ADAPTER VpDmaAdapter, PVP_SCATTER_GATHER_LIST SGList,
                PVOID Context)
{
    PHW_DEVICE_EXTENSION extension = HwDeviceExtension;

    extension->Done = *extension->Transfer.Length;
}

VP_STATUS CardTransfer(PHW_DEVICE_EXTENSION extension, PVOID mdl, ULONG length)
{
    ULONG part = length;
    TRANSFER transfer = {&part, 0x1000};
    VP_STATUS status;

    extension->Transfer = transfer;
    status = VideoPortStartDma(extension, extension->Adapter, mdl, 0, &part, CardExecuteDma, extension, TRUE); // FINDING: dma-length-storage: the length passed to VideoPortStartDma is an automatic variable
    return status == NO_ERROR && part < length ? ERROR_MORE_DATA : status;
}
