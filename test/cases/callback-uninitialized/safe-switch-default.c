// RUN: %check-case %s
// The switch leaves for what it does not know.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER DmaAdapter;
    ULONG DmaLength;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;
VOID NTAPI GlintExecuteRead(PVOID HwDeviceExtension, PVP_DMA_ADAPTER VpDmaAdapter, PVP_SCATTER_GATHER_LIST SGList,
                  PVOID Context);
VOID NTAPI GlintExecuteWrite(PVOID HwDeviceExtension, PVP_DMA_ADAPTER VpDmaAdapter, PVP_SCATTER_GATHER_LIST SGList,
                  PVOID Context);

VP_STATUS GlintTransfer(PHW_DEVICE_EXTENSION Extension, PVOID Mdl, ULONG Operation)
{
    PEXECUTE_DMA Execute;

    switch (Operation) {
    case 0:
        Execute = GlintExecuteRead;
        break;
    case 1:
        Execute = GlintExecuteWrite;
        break;
    default:
        return ERROR_INVALID_FUNCTION;
    }
    return VideoPortStartDma(Extension, Extension->DmaAdapter, Mdl, 0, &Extension->DmaLength, Execute, Extension, TRUE);
}
