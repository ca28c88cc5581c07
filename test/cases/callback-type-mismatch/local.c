// RUN: %check-case %s
// The cast hides in the declaration of a variable.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER DmaAdapter;
    ULONG DmaLength;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;
VOID NTAPI WeitekDpc(PVOID HwDeviceExtension, PVOID Context);

VP_STATUS WeitekTransfer(PHW_DEVICE_EXTENSION Extension, PVOID Mdl)
{
    PEXECUTE_DMA Execute = (PEXECUTE_DMA)WeitekDpc;

    return VideoPortStartDma(Extension, Extension->DmaAdapter, Mdl, 0, &Extension->DmaLength, Execute, Extension, TRUE); // FINDING: callback-type-mismatch: WeitekDpc
}
