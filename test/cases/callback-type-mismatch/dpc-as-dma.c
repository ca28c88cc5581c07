// RUN: %check-case %s
// A DPC as the callback of a transfer.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER DmaAdapter;
    ULONG DmaLength;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;
VOID NTAPI HwVidDpc(PVOID HwDeviceExtension, PVOID Context);

VP_STATUS HwVidTransfer(PHW_DEVICE_EXTENSION Extension, PVOID Mdl)
{
    return VideoPortStartDma(Extension, Extension->DmaAdapter, Mdl, 0, &Extension->DmaLength, (PEXECUTE_DMA)HwVidDpc, // FINDING: callback-type-mismatch: HwVidDpc
                             Extension, TRUE);
}
