// RUN: %check-case --checks=videoport-dma-length-storage %s
// Two structures down, read by a DPC.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    struct {
        PVP_DMA_ADAPTER Adapter;
        struct {
            PULONG Length;
            ULONG Total;
        } Current;
    } Dma;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VOID NTAPI CardExecuteDma(PVOID HwDeviceExtension, PVP_DMA_ADAPTER VpDmaAdapter, PVP_SCATTER_GATHER_LIST SGList,
                PVOID Context);

static VOID NTAPI CardDpc(PVOID HwDeviceExtension, PVOID Context)
{
    PHW_DEVICE_EXTENSION extension = HwDeviceExtension;

    extension->Dma.Current.Total += *extension->Dma.Current.Length;
}

VOID CardInterruptWork(PVOID HwDeviceExtension)
{
    VideoPortQueueDpc(HwDeviceExtension, CardDpc, NULL);
}

VP_STATUS CardTransfer(PHW_DEVICE_EXTENSION extension, PVOID mdl, ULONG length)
{
    ULONG part = length;
    VP_STATUS status;

    extension->Dma.Current.Length = &part;
    status = VideoPortStartDma(extension, extension->Dma.Adapter, mdl, 0, &part, CardExecuteDma, extension, TRUE); // FINDING: dma-length-storage: the length passed to VideoPortStartDma is an automatic variable
    return status == NO_ERROR && part < length ? ERROR_MORE_DATA : status;
}
