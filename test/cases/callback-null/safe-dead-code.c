// RUN: %check-case %s
// A call that the configuration of the build rules out.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

#define CARD_HAS_DMA 0

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER DmaAdapter;
    ULONG DmaLength;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS MachTransfer(PHW_DEVICE_EXTENSION Extension, PVOID Mdl)
{
    if (CARD_HAS_DMA)
        return VideoPortStartDma(Extension, Extension->DmaAdapter, Mdl, 0, &Extension->DmaLength, NULL, Extension, TRUE);
    return ERROR_INVALID_FUNCTION;
}
