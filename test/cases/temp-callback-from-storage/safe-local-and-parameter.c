// RUN: %check-case --checks=videoport-temp-callback-from-storage %s
// A local variable and a parameter belong to the call.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER DmaAdapter;
    ULONG DmaLength;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;
VOID NTAPI HwVidExecuteShort(PVOID HwDeviceExtension, PVP_DMA_ADAPTER VpDmaAdapter, PVP_SCATTER_GATHER_LIST SGList,
                  PVOID Context);
VOID NTAPI HwVidExecuteLong(PVOID HwDeviceExtension, PVP_DMA_ADAPTER VpDmaAdapter, PVP_SCATTER_GATHER_LIST SGList,
                  PVOID Context);

VP_STATUS HwVidTransfer(PHW_DEVICE_EXTENSION Extension, PVOID Mdl, PEXECUTE_DMA Execute)
{
    PEXECUTE_DMA Chosen = Execute;

    if (Extension->DmaLength > 4096)
        Chosen = HwVidExecuteLong;
    else if (Extension->DmaLength > 64)
        Chosen = HwVidExecuteShort;
    return VideoPortStartDma(Extension, Extension->DmaAdapter, Mdl, 0, &Extension->DmaLength, Chosen, Extension, TRUE);
}
