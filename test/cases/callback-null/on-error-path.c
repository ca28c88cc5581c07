// RUN: %check-case %s
// The call on the way out has no callback, whatever the caller of the function did.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER DmaAdapter;
    ULONG DmaLength;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS TridentFlush(PHW_DEVICE_EXTENSION Extension, PVOID Mdl, BOOLEAN Busy)
{
    if (Busy) {
        VideoPortStallExecution(10);
        return VideoPortStartDma(Extension, Extension->DmaAdapter, Mdl, 0, &Extension->DmaLength, NULL, NULL, TRUE); // FINDING: callback-null: VideoPortStartDma
    }
    return NO_ERROR;
}
