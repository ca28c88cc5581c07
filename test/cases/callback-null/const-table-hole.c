// RUN: %check-case %s
// The element that is passed is the one without a function.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER DmaAdapter;
    ULONG DmaLength;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;
VOID NTAPI TridentExecuteRead(PVOID HwDeviceExtension, PVP_DMA_ADAPTER VpDmaAdapter, PVP_SCATTER_GATHER_LIST SGList,
                  PVOID Context);
VOID NTAPI TridentExecuteFill(PVOID HwDeviceExtension, PVP_DMA_ADAPTER VpDmaAdapter, PVP_SCATTER_GATHER_LIST SGList,
                  PVOID Context);

enum { CARD_READ, CARD_WRITE, CARD_FILL };

static const PEXECUTE_DMA TridentExecute[] = {TridentExecuteRead, NULL, TridentExecuteFill};

VP_STATUS TridentWrite(PHW_DEVICE_EXTENSION Extension, PVOID Mdl)
{
    return VideoPortStartDma(Extension, Extension->DmaAdapter, Mdl, 0, &Extension->DmaLength, TridentExecute[CARD_WRITE], // FINDING: callback-null: VideoPortStartDma
                             Extension, TRUE);
}
