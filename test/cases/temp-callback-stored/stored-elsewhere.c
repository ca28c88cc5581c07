// RUN: %check-case %s
// Stored by one function, read for the call by another.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER Adapter;
    ULONG Length;
    PEXECUTE_DMA Execute;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VOID NTAPI CardExecuteDma(PVOID HwDeviceExtension, PVP_DMA_ADAPTER VpDmaAdapter, PVP_SCATTER_GATHER_LIST SGList,
                PVOID Context);

VOID CardSetUp(PHW_DEVICE_EXTENSION extension)
{
    extension->Execute = CardExecuteDma; // FINDING: temp-callback-stored: is kept in
}

VP_STATUS CardTransfer(PHW_DEVICE_EXTENSION extension, PVOID mdl, ULONG length)
{
    VP_STATUS status;

    extension->Length = length;
    status = VideoPortStartDma(extension, extension->Adapter, mdl, 0, &extension->Length, extension->Execute, extension,
                               TRUE);
    return status == NO_ERROR && extension->Length < length ? ERROR_MORE_DATA : status;
}
