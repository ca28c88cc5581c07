// RUN: %check-case --checks=videoport-dma-length-storage %s
// A global variable leads to it.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

static PULONG Length;
static ULONG Done;

VOID NTAPI CardExecuteDma(PVOID HwDeviceExtension, PVP_DMA_ADAPTER VpDmaAdapter, PVP_SCATTER_GATHER_LIST SGList,
                PVOID Context)
{
    Done = *Length;
}

VP_STATUS CardTransfer(PVOID HwDeviceExtension, PVP_DMA_ADAPTER adapter, PVOID mdl, ULONG length)
{
    ULONG part = length;
    VP_STATUS status;

    Length = &part;
    status = VideoPortStartDma(HwDeviceExtension, adapter, mdl, 0, &part, CardExecuteDma, NULL, TRUE); // FINDING: dma-length-storage: the length passed to VideoPortStartDma is an automatic variable
    return status == NO_ERROR && part < length ? ERROR_MORE_DATA : status;
}
