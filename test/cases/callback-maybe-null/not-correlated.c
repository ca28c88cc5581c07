// RUN: %check-case %s
// Set under one condition, used under another.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER DmaAdapter;
    ULONG DmaLength;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;
VOID NTAPI SisExecuteLong(PVOID HwDeviceExtension, PVP_DMA_ADAPTER VpDmaAdapter, PVP_SCATTER_GATHER_LIST SGList,
                  PVOID Context);

VP_STATUS SisTransfer(PHW_DEVICE_EXTENSION Extension, PVOID Mdl, BOOLEAN Long, BOOLEAN Now)
{
    PEXECUTE_DMA Execute = NULL;

    if (Long)
        Execute = SisExecuteLong;
    if (Now)
        return VideoPortStartDma(Extension, Extension->DmaAdapter, Mdl, 0, &Extension->DmaLength, Execute, Extension, // FINDING: callback-maybe-null: VideoPortStartDma
                                 TRUE);
    return NO_ERROR;
}
