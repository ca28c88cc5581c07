// RUN: %check-case %s
// HwVidExecuteDma keeps the list and completes it itself.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    PULONG Registers;
    PVP_SCATTER_GATHER_LIST List;
    ULONG Length;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VOID NTAPI CardExecuteDma(PVOID HwDeviceExtension, PVP_DMA_ADAPTER VpDmaAdapter, PVP_SCATTER_GATHER_LIST SGList,
                PVOID Context)
{
    PHW_DEVICE_EXTENSION extension = HwDeviceExtension;

    extension->List = SGList;
    VideoPortWriteRegisterUlong(extension->Registers, SGList->Elements[0].Address.LowPart);
    VideoPortCompleteDma(HwDeviceExtension, VpDmaAdapter, SGList, TRUE); // FINDING: sg-list-stale-field: extension->List still points to the scatter/gather list that VideoPortCompleteDma has taken back
}

VP_STATUS CardTransfer(PHW_DEVICE_EXTENSION extension, PVP_DMA_ADAPTER adapter, PVOID mdl, ULONG length)
{
    VP_STATUS status;

    extension->Length = length;
    status = VideoPortStartDma(extension, adapter, mdl, 0, &extension->Length, CardExecuteDma, extension, TRUE);
    return status == NO_ERROR && extension->Length < length ? ERROR_MORE_DATA : status;
}
