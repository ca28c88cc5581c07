// RUN: %check-case %s
// A variable that holds NULL.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER DmaAdapter;
    ULONG DmaLength;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS CirrusTransfer(PHW_DEVICE_EXTENSION Extension, PVOID Mdl)
{
    PEXECUTE_DMA Execute = NULL;

    return VideoPortStartDma(Extension, Extension->DmaAdapter, Mdl, 0, &Extension->DmaLength, Execute, Extension, FALSE); // FINDING: callback-null: VideoPortStartDma
}
