// RUN: %check-case %s
// A table that hides the type of its elements.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER DmaAdapter;
    ULONG DmaLength;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;
VOID NTAPI CirrusExecuteRead(PVOID HwDeviceExtension, PVP_DMA_ADAPTER VpDmaAdapter, PVP_SCATTER_GATHER_LIST SGList,
                  PVOID Context);
VOID NTAPI CirrusDpc(PVOID HwDeviceExtension, PVOID Context);

static const PEXECUTE_DMA CirrusExecute[] = {CirrusExecuteRead, (PEXECUTE_DMA)CirrusDpc};

VP_STATUS CirrusWrite(PHW_DEVICE_EXTENSION Extension, PVOID Mdl)
{
    return VideoPortStartDma(Extension, Extension->DmaAdapter, Mdl, 0, &Extension->DmaLength, CirrusExecute[1], Extension, TRUE); // FINDING: callback-type-mismatch: CirrusDpc
}
