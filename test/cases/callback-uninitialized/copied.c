// RUN: %check-case %s
// A copy of what was never assigned.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER DmaAdapter;
    ULONG DmaLength;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS MachTransfer(PHW_DEVICE_EXTENSION Extension, PVOID Mdl)
{
    PEXECUTE_DMA Execute;
    PEXECUTE_DMA Chosen;

    Chosen = Execute;
    return VideoPortStartDma(Extension, Extension->DmaAdapter, Mdl, 0, &Extension->DmaLength, Chosen, Extension, TRUE); // FINDING: callback-uninitialized: VideoPortStartDma
}
