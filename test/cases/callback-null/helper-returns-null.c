// RUN: %check-case %s
// A helper that has no callback for any card.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER DmaAdapter;
    ULONG DmaLength;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

static PEXECUTE_DMA HwVidChooseDma(ULONG Kind)
{
    VideoPortStallExecution(Kind & 1);
    return NULL;
}

VP_STATUS HwVidTransfer(PHW_DEVICE_EXTENSION Extension, PVOID Mdl)
{
    return VideoPortStartDma(Extension, Extension->DmaAdapter, Mdl, 0, &Extension->DmaLength, HwVidChooseDma(1), // FINDING: callback-null: VideoPortStartDma
                             Extension, TRUE);
}
