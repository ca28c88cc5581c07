// RUN: %check-case %s
// Cleared, but only if the transfer started.

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

VP_STATUS CardTransfer(PHW_DEVICE_EXTENSION extension, PVOID mdl, ULONG length)
{
    VP_STATUS status;

    extension->Execute = CardExecuteDma; // FINDING: temp-callback-stored: CardExecuteDma is kept in extension->Execute (the device extension)
    extension->Length = length;
    status = VideoPortStartDma(extension, extension->Adapter, mdl, 0, &extension->Length, extension->Execute, extension,
                               TRUE);
    if (status != NO_ERROR)
        return status;
    extension->Execute = NULL;
    return extension->Length < length ? ERROR_MORE_DATA : NO_ERROR;
}
