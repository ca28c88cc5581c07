// RUN: %check-case --targets=x86_64-w64-mingw32 %s
// On the 64-bit target only the parameters matter.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER DmaAdapter;
    ULONG DmaLength;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;
VOID TridentExecuteDma(PVOID HwDeviceExtension, PVP_SCATTER_GATHER_LIST SGList);

VP_STATUS TridentTransfer(PHW_DEVICE_EXTENSION Extension, PVOID Mdl)
{
    return VideoPortStartDma(Extension, Extension->DmaAdapter, Mdl, 0, &Extension->DmaLength, (PEXECUTE_DMA)TridentExecuteDma, // FINDING: callback-type-mismatch: TridentExecuteDma
                             Extension, TRUE);
}
