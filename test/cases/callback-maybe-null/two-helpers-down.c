// RUN: %check-case %s
// The choice is made two functions away.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER DmaAdapter;
    ULONG DmaLength;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;
VOID NTAPI MachExecuteLong(PVOID HwDeviceExtension, PVP_DMA_ADAPTER VpDmaAdapter, PVP_SCATTER_GATHER_LIST SGList,
                  PVOID Context);

static PEXECUTE_DMA MachChooseLong(ULONG Length)
{
    return Length > 4096 ? MachExecuteLong : NULL;
}

static PEXECUTE_DMA MachChoose(ULONG Length)
{
    PEXECUTE_DMA Chosen = MachChooseLong(Length);

    return Chosen;
}

VP_STATUS MachTransfer(PHW_DEVICE_EXTENSION Extension, PVOID Mdl, ULONG Length)
{
    PEXECUTE_DMA Execute = MachChoose(Length);

    Extension->DmaLength = Length;
    return VideoPortStartDma(Extension, Extension->DmaAdapter, Mdl, 0, &Extension->DmaLength, Execute, Extension, TRUE); // FINDING: callback-maybe-null: VideoPortStartDma
}
