// RUN: %check-case %s
// A pointer to another structure of the protocol.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER DmaAdapter;
    ULONG DmaLength;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;
VOID NTAPI CardExecuteDma(PVOID HwDeviceExtension, PVP_DMA_ADAPTER VpDmaAdapter, PVIDEO_REQUEST_PACKET RequestPacket,
                          PVOID Context);

VP_STATUS CardTransfer(PHW_DEVICE_EXTENSION Extension, PVOID Mdl)
{
    return VideoPortStartDma(Extension, Extension->DmaAdapter, Mdl, 0, &Extension->DmaLength, (PEXECUTE_DMA)CardExecuteDma, // FINDING: callback-type-mismatch: CardExecuteDma
                             Extension, TRUE);
}
