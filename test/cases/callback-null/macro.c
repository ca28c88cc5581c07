// RUN: %check-case %s
// A macro that stands for no callback.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

#define CARD_NO_CALLBACK ((PEXECUTE_DMA)NULL)

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER DmaAdapter;
    ULONG DmaLength;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS QvTransfer(PHW_DEVICE_EXTENSION Extension, PVOID Mdl)
{
    return VideoPortStartDma(Extension, Extension->DmaAdapter, Mdl, 0, &Extension->DmaLength, CARD_NO_CALLBACK, // FINDING: callback-null: VideoPortStartDma
                             Extension, TRUE);
}
