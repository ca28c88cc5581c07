// RUN: %check-case %s
// The address of a parameter, handed to a helper.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER Adapter;
    ULONG Length;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VOID NTAPI CardExecuteDma(PVOID HwDeviceExtension, PVP_DMA_ADAPTER VpDmaAdapter, PVP_SCATTER_GATHER_LIST SGList,
                PVOID Context);

static VP_STATUS CardStart(PHW_DEVICE_EXTENSION extension, PVOID mdl, PVOID context)
{
    return VideoPortStartDma(extension, extension->Adapter, mdl, 0, &extension->Length, CardExecuteDma, context, TRUE); // FINDING: dma-context-memory: the context of the DMA transfer is an automatic variable
}

VP_STATUS CardTransfer(PHW_DEVICE_EXTENSION extension, PVOID mdl, ULONG target)
{
    return CardStart(extension, mdl, &target);
}
