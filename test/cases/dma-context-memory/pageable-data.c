// RUN: %check-case %s
// A variable in a pageable section.

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

static ULONG Targets[4] __attribute__((section("PAGEDATA"))) = {1, 2, 3, 4};

VP_STATUS CardTransfer(PHW_DEVICE_EXTENSION extension, PVOID mdl, ULONG i)
{
    return VideoPortStartDma(extension, extension->Adapter, mdl, 0, &extension->Length, CardExecuteDma, &Targets[i & 3], TRUE); // FINDING: dma-context-memory: the context of the DMA transfer lies in pageable memory
}
