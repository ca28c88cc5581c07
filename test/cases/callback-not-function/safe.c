// RUN: %check-case %s
// Functions, and a pointer that holds one.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER DmaAdapter;
    ULONG DmaLength;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;
VOID NTAPI TsengExecuteDma(PVOID HwDeviceExtension, PVP_DMA_ADAPTER VpDmaAdapter, PVP_SCATTER_GATHER_LIST SGList,
                  PVOID Context);
BOOLEAN NTAPI TsengWriteCursor(PVOID Context);

VP_STATUS TsengTransfer(PHW_DEVICE_EXTENSION Extension, PVOID Mdl)
{
    PEXECUTE_DMA Execute = &TsengExecuteDma;

    if (!VideoPortSynchronizeExecution(Extension, VpMediumPriority, *TsengWriteCursor, Extension))
        return ERROR_INVALID_PARAMETER;
    return VideoPortStartDma(Extension, Extension->DmaAdapter, Mdl, 0, &Extension->DmaLength, *Execute, Extension, TRUE);
}
