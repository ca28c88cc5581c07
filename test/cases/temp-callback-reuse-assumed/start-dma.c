// RUN: %check-case %s
// The first part of a transfer names it, the rest does not.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER DmaAdapter;
    ULONG DmaLength;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;
VOID NTAPI CirrusExecuteDma(PVOID HwDeviceExtension, PVP_DMA_ADAPTER VpDmaAdapter, PVP_SCATTER_GATHER_LIST SGList,
                  PVOID Context);

VP_STATUS CirrusTransfer(PHW_DEVICE_EXTENSION Extension, PVOID Mdl, ULONG Length)
{
    ULONG Offset;
    VP_STATUS Status;

    Extension->DmaLength = Length;
    Status = VideoPortStartDma(Extension, Extension->DmaAdapter, Mdl, 0, &Extension->DmaLength, CirrusExecuteDma,
                               Extension, TRUE);
    for (Offset = Extension->DmaLength; Status == NO_ERROR && Offset < Length; Offset += Extension->DmaLength) {
        Extension->DmaLength = Length - Offset;
        Status = VideoPortStartDma(Extension, Extension->DmaAdapter, Mdl, Offset, &Extension->DmaLength, NULL, Extension, TRUE); // FINDING: temp-callback-reuse-assumed: VideoPortStartDma
    }
    return Status;
}
