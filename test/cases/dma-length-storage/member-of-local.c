// RUN: %check-case --checks=videoport-dma-length-storage %s
// A member of a local structure is the length.

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
    struct {
        ULONG Offset;
        ULONG Length;
    } part = {0, length};
    VP_STATUS status;

    extension->Length = &part.Length;
    status = VideoPortStartDma(extension, extension->Adapter, mdl, part.Offset, &part.Length, CardExecuteDma, extension, TRUE); // FINDING: dma-length-storage: the length passed to VideoPortStartDma is an automatic variable
    return status == NO_ERROR && part.Length < length ? ERROR_MORE_DATA : status;
}
