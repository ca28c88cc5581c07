// RUN: %check-case %s
// HwVidExecuteDma keeps the list, the DPC completes it.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER Adapter;
    PVP_SCATTER_GATHER_LIST List;
    ULONG Length;
    BOOLEAN Busy;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

static VOID NTAPI CardExecuteDma(PVOID HwDeviceExtension, PVP_DMA_ADAPTER VpDmaAdapter, PVP_SCATTER_GATHER_LIST SGList,
                PVOID Context)
{
    PHW_DEVICE_EXTENSION extension = HwDeviceExtension;

    extension->List = SGList;
    extension->Busy = TRUE;
}

static VOID NTAPI CardDpc(PVOID HwDeviceExtension, PVOID Context)
{
    PHW_DEVICE_EXTENSION extension = HwDeviceExtension;

    if (!extension->Busy)
        return;
    VideoPortCompleteDma(HwDeviceExtension, extension->Adapter, extension->List, TRUE); // FINDING: sg-list-stale-field: List still points to the scatter/gather list that VideoPortCompleteDma has taken back
    extension->Busy = FALSE;
}

VOID CardInterruptWork(PVOID HwDeviceExtension)
{
    VideoPortQueueDpc(HwDeviceExtension, CardDpc, NULL);
}

VP_STATUS CardTransfer(PHW_DEVICE_EXTENSION extension, PVOID mdl, ULONG length)
{
    VP_STATUS status;

    extension->Length = length;
    status = VideoPortStartDma(extension, extension->Adapter, mdl, 0, &extension->Length, CardExecuteDma, extension,
                               TRUE);
    return status == NO_ERROR && extension->Length < length ? ERROR_MORE_DATA : status;
}
