// RUN: %check-case %s
// The length variable serves as context as well.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER Adapter;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VOID NTAPI CardExecuteDma(PVOID HwDeviceExtension, PVP_DMA_ADAPTER VpDmaAdapter, PVP_SCATTER_GATHER_LIST SGList,
                PVOID Context);

VP_STATUS CardTransfer(PHW_DEVICE_EXTENSION extension, PVOID mdl, ULONG length)
{
    ULONG part = length;
    VP_STATUS status;

    status = VideoPortStartDma(extension, extension->Adapter, mdl, 0, &part, CardExecuteDma, &part, TRUE); // FINDING: dma-context-memory: the context of the DMA transfer is an automatic variable
    return status == NO_ERROR && part < length ? ERROR_MORE_DATA : status;
}
