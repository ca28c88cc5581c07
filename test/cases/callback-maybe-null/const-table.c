// RUN: %check-case %s
// A table with a hole, and an index that may be the hole's.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER DmaAdapter;
    ULONG DmaLength;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;
VOID NTAPI CardExecuteRead(PVOID HwDeviceExtension, PVP_DMA_ADAPTER VpDmaAdapter, PVP_SCATTER_GATHER_LIST SGList,
                  PVOID Context);
VOID NTAPI CardExecuteFill(PVOID HwDeviceExtension, PVP_DMA_ADAPTER VpDmaAdapter, PVP_SCATTER_GATHER_LIST SGList,
                  PVOID Context);

enum { CARD_READ, CARD_WRITE, CARD_FILL };

static const PEXECUTE_DMA CardExecute[] = {CardExecuteRead, NULL, CardExecuteFill};

VP_STATUS CardTransfer(PHW_DEVICE_EXTENSION Extension, PVOID Mdl, BOOLEAN Write)
{
    return VideoPortStartDma(Extension, Extension->DmaAdapter, Mdl, 0, &Extension->DmaLength,
                             CardExecute[Write ? CARD_WRITE : CARD_READ], Extension, Write); // FINDING: callback-maybe-null: VideoPortStartDma
}
