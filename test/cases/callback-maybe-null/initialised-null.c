// RUN: %check-case %s
// NULL at the declaration, and only one path sets it.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER DmaAdapter;
    ULONG DmaLength;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;
VOID NTAPI TsengExecuteLong(PVOID HwDeviceExtension, PVP_DMA_ADAPTER VpDmaAdapter, PVP_SCATTER_GATHER_LIST SGList,
                  PVOID Context);

VP_STATUS TsengTransfer(PHW_DEVICE_EXTENSION Extension, PVOID Mdl, ULONG Length)
{
    PEXECUTE_DMA Execute = NULL;

    if (Length > 4096)
        Execute = TsengExecuteLong;
    Extension->DmaLength = Length;
    return VideoPortStartDma(Extension, Extension->DmaAdapter, Mdl, 0, &Extension->DmaLength, Execute, Extension, TRUE); // FINDING: callback-maybe-null: VideoPortStartDma
}
