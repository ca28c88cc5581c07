// RUN: %check-case %s
// Part of a local structure, that the callback is to fill in.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER Adapter;
    ULONG Length;
    ULONG Done;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

typedef struct _TRANSFER {
    ULONG Target;
    struct {
        ULONG Elements;
        BOOLEAN Started;
    } Result;
} TRANSFER;

VOID NTAPI CardExecuteDma(PVOID HwDeviceExtension, PVP_DMA_ADAPTER VpDmaAdapter, PVP_SCATTER_GATHER_LIST SGList,
                PVOID Context);

VP_STATUS CardTransfer(PHW_DEVICE_EXTENSION extension, PVOID mdl)
{
    TRANSFER transfer = {0x1000, {0, FALSE}};
    VP_STATUS status;

    status = VideoPortStartDma(extension, extension->Adapter, mdl, 0, &extension->Length, CardExecuteDma, &transfer.Result, TRUE); // FINDING: dma-context-memory: the context of the DMA transfer is an automatic variable
    extension->Done += transfer.Result.Elements;
    return status;
}
