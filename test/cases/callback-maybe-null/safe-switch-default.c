// RUN: %check-case %s
// The switch leaves for what it does not know.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER DmaAdapter;
    ULONG DmaLength;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;
VOID NTAPI WeitekExecuteRead(PVOID HwDeviceExtension, PVP_DMA_ADAPTER VpDmaAdapter, PVP_SCATTER_GATHER_LIST SGList,
                  PVOID Context);
VOID NTAPI WeitekExecuteWrite(PVOID HwDeviceExtension, PVP_DMA_ADAPTER VpDmaAdapter, PVP_SCATTER_GATHER_LIST SGList,
                  PVOID Context);

VP_STATUS WeitekTransfer(PHW_DEVICE_EXTENSION Extension, PVOID Mdl, ULONG Operation)
{
    PEXECUTE_DMA Execute = NULL;

    switch (Operation) {
    case 0:
        Execute = WeitekExecuteRead;
        break;
    case 1:
        Execute = WeitekExecuteWrite;
        break;
    default:
        return ERROR_INVALID_FUNCTION;
    }
    return VideoPortStartDma(Extension, Extension->DmaAdapter, Mdl, 0, &Extension->DmaLength, Execute, Extension, TRUE);
}
