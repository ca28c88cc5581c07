// RUN: %check-case --targets=i686-w64-mingw32 %s
// The callback of a transfer, with a typed extension.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER DmaAdapter;
    ULONG DmaLength;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;
VOID WeitekExecuteDma(PHW_DEVICE_EXTENSION Extension, PVP_DMA_ADAPTER VpDmaAdapter, PVP_SCATTER_GATHER_LIST SGList,
                    PVOID Context);

VP_STATUS WeitekTransfer(PHW_DEVICE_EXTENSION Extension, PVOID Mdl)
{
    return VideoPortStartDma(Extension, Extension->DmaAdapter, Mdl, 0, &Extension->DmaLength, (PEXECUTE_DMA)WeitekExecuteDma, // FINDING: callback-calling-convention: WeitekExecuteDma
                             Extension, TRUE);
}
