// RUN: %check-case %s
// Registered the first time, as the code sees it.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER DmaAdapter;
    ULONG DmaLength;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;
VOID NTAPI CirrusExecuteDma(PVOID HwDeviceExtension, PVP_DMA_ADAPTER VpDmaAdapter, PVP_SCATTER_GATHER_LIST SGList,
                  PVOID Context);

static BOOLEAN CirrusRegistered;

VP_STATUS CirrusTransfer(PHW_DEVICE_EXTENSION Extension, PVOID Mdl)
{
    if (!CirrusRegistered) {
        CirrusRegistered = TRUE;
        return VideoPortStartDma(Extension, Extension->DmaAdapter, Mdl, 0, &Extension->DmaLength, CirrusExecuteDma,
                                 Extension, TRUE);
    }
    return VideoPortStartDma(Extension, Extension->DmaAdapter, Mdl, 0, &Extension->DmaLength, NULL, Extension, TRUE); // FINDING: temp-callback-reuse-assumed: VideoPortStartDma
}
