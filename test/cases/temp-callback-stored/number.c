// RUN: %check-case %s
// As a number.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER Adapter;
    ULONG Length;
    ULONG_PTR Routine;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VOID NTAPI CardExecuteDma(PVOID HwDeviceExtension, PVP_DMA_ADAPTER VpDmaAdapter, PVP_SCATTER_GATHER_LIST SGList,
                PVOID Context);

VP_STATUS CardTransfer(PHW_DEVICE_EXTENSION extension, PVOID mdl, ULONG length)
{
    VP_STATUS status;

    extension->Routine = (ULONG_PTR)CardExecuteDma; // FINDING: temp-callback-stored: CardExecuteDma is kept in extension->Routine (the device extension)
    extension->Length = length;
    status = VideoPortStartDma(extension, extension->Adapter, mdl, 0, &extension->Length,
                               (PEXECUTE_DMA)extension->Routine, extension, TRUE);
    return status == NO_ERROR && extension->Length < length ? ERROR_MORE_DATA : status;
}
