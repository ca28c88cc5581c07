// RUN: %check-case --targets=i686-w64-mingw32 %s
// A wrong parameter list and a wrong convention are two mistakes.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER DmaAdapter;
    ULONG DmaLength;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;
VOID CirrusExecuteDma(PVOID HwDeviceExtension, PVP_SCATTER_GATHER_LIST SGList);

VP_STATUS CirrusTransfer(PHW_DEVICE_EXTENSION Extension, PVOID Mdl)
{
    return VideoPortStartDma(Extension, Extension->DmaAdapter, Mdl, 0, &Extension->DmaLength, (PEXECUTE_DMA)CirrusExecuteDma, // FINDING: callback-type-mismatch: CirrusExecuteDma // FINDING: callback-calling-convention: CirrusExecuteDma
                             Extension, TRUE);
}
