// RUN: %check-case --checks=videoport-dma-length-storage %s
// The parameter itself is the length.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER Adapter;
    PULONG Length;
    ULONG Done;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VOID NTAPI CardExecuteDma(PVOID HwDeviceExtension, PVP_DMA_ADAPTER VpDmaAdapter, PVP_SCATTER_GATHER_LIST SGList,
                PVOID Context)
{
    PHW_DEVICE_EXTENSION extension = HwDeviceExtension;

    extension->Done = *extension->Length;
}

VP_STATUS CardTransfer(PHW_DEVICE_EXTENSION extension, PVOID mdl, ULONG length)
{
    extension->Length = &length;
    return VideoPortStartDma(extension, extension->Adapter, mdl, 0, &length, CardExecuteDma, extension, TRUE); // FINDING: dma-length-storage: the length passed to VideoPortStartDma is an automatic variable
}
