// RUN: %check-case %s
// One of the variants is of another type.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER DmaAdapter;
    ULONG DmaLength;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;
VOID NTAPI GlintExecuteLong(PVOID HwDeviceExtension, PVP_DMA_ADAPTER VpDmaAdapter, PVP_SCATTER_GATHER_LIST SGList,
                  PVOID Context);
VOID NTAPI GlintExecuteShort(PVOID HwDeviceExtension, PVP_DMA_ADAPTER VpDmaAdapter, PVOID Context);

VP_STATUS GlintTransfer(PHW_DEVICE_EXTENSION Extension, PVOID Mdl, ULONG Length)
{
    PEXECUTE_DMA Execute = GlintExecuteLong;

    if (Length <= 4096)
        Execute = (PEXECUTE_DMA)GlintExecuteShort;
    Extension->DmaLength = Length;
    return VideoPortStartDma(Extension, Extension->DmaAdapter, Mdl, 0, &Extension->DmaLength, Execute, Extension, TRUE); // FINDING: callback-type-mismatch: GlintExecuteShort
}
