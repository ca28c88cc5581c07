// RUN: %check-case %s
// By way of a PVOID.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER DmaAdapter;
    ULONG DmaLength;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;
VOID NTAPI WeitekDpc(PVOID HwDeviceExtension, PVOID Context);

VP_STATUS WeitekTransfer(PHW_DEVICE_EXTENSION Extension, PVOID Mdl)
{
    PVOID Routine = WeitekDpc;

    return VideoPortStartDma(Extension, Extension->DmaAdapter, Mdl, 0, &Extension->DmaLength, (PEXECUTE_DMA)Routine, // FINDING: callback-type-mismatch: WeitekDpc
                             Extension, TRUE);
}
