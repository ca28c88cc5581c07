// RUN: %check-case %s
// One path does not assign.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER DmaAdapter;
    ULONG DmaLength;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;
VOID NTAPI TridentExecuteLong(PVOID HwDeviceExtension, PVP_DMA_ADAPTER VpDmaAdapter, PVP_SCATTER_GATHER_LIST SGList,
                  PVOID Context);

VP_STATUS TridentTransfer(PHW_DEVICE_EXTENSION Extension, PVOID Mdl, ULONG Length)
{
    PEXECUTE_DMA Execute;

    if (Length > 4096)
        Execute = TridentExecuteLong;
    return VideoPortStartDma(Extension, Extension->DmaAdapter, Mdl, 0, &Extension->DmaLength, Execute, Extension, TRUE); // FINDING: callback-uninitialized: VideoPortStartDma
}
