// RUN: %check-case %s
// The wrapper puts its own callback in place of NULL.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER DmaAdapter;
    ULONG DmaLength;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;
VOID NTAPI GlintExecuteDma(PVOID HwDeviceExtension, PVP_DMA_ADAPTER VpDmaAdapter, PVP_SCATTER_GATHER_LIST SGList,
                  PVOID Context);

static VP_STATUS GlintTransfer(PHW_DEVICE_EXTENSION Extension, PVOID Mdl, PEXECUTE_DMA Execute)
{
    if (!Execute)
        Execute = GlintExecuteDma;
    return VideoPortStartDma(Extension, Extension->DmaAdapter, Mdl, 0, &Extension->DmaLength, Execute, Extension, TRUE);
}

VP_STATUS GlintWrite(PHW_DEVICE_EXTENSION Extension, PVOID Mdl)
{
    return GlintTransfer(Extension, Mdl, NULL);
}
