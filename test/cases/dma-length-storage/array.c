// RUN: %check-case --checks=videoport-dma-length-storage %s
// One of several channels.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER Adapter;
    PULONG Lengths[4];
    ULONG Channel;
    ULONG Done;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VOID NTAPI CardExecuteDma(PVOID HwDeviceExtension, PVP_DMA_ADAPTER VpDmaAdapter, PVP_SCATTER_GATHER_LIST SGList,
                PVOID Context)
{
    PHW_DEVICE_EXTENSION extension = HwDeviceExtension;

    extension->Done = *extension->Lengths[extension->Channel];
}

VP_STATUS CardTransfer(PHW_DEVICE_EXTENSION extension, PVOID mdl, ULONG length)
{
    ULONG part = length;
    VP_STATUS status;

    extension->Lengths[extension->Channel] = &part;
    status = VideoPortStartDma(extension, extension->Adapter, mdl, 0, &part, CardExecuteDma, extension, TRUE); // FINDING: dma-length-storage: the length passed to VideoPortStartDma is an automatic variable
    return status == NO_ERROR && part < length ? ERROR_MORE_DATA : status;
}
