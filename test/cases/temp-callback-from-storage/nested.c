// RUN: %check-case --checks=videoport-temp-callback-from-storage %s
// Deep in the device extension, through a pointer.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

typedef struct _CARD_CHANNEL {
    PVP_DMA_ADAPTER Adapter;
    ULONG Length;
    PEXECUTE_DMA Execute;
} CARD_CHANNEL, *PCARD_CHANNEL;

typedef struct _HW_DEVICE_EXTENSION {
    PCARD_CHANNEL Channel;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS HwVidTransfer(PHW_DEVICE_EXTENSION Extension, PVOID Mdl)
{
    PCARD_CHANNEL Channel = Extension->Channel;

    return VideoPortStartDma(Extension, Channel->Adapter, Mdl, 0, &Channel->Length, Channel->Execute, Extension, TRUE); // FINDING: temp-callback-from-storage: memory that can change
}
