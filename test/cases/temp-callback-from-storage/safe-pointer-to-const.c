// RUN: %check-case --checks=videoport-temp-callback-from-storage %s
// The device extension points to a constant table.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _CARD_OPERATIONS {
    PEXECUTE_DMA Execute;
} CARD_OPERATIONS;

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER DmaAdapter;
    ULONG DmaLength;
    const CARD_OPERATIONS *Operations;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS GlintTransfer(PHW_DEVICE_EXTENSION Extension, PVOID Mdl)
{
    return VideoPortStartDma(Extension, Extension->DmaAdapter, Mdl, 0, &Extension->DmaLength,
                             Extension->Operations->Execute, Extension, TRUE);
}
