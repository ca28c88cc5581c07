// RUN: %check-case %s
// Several functions of one role, chosen per call, some behind casts that they need.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER DmaAdapter;
    ULONG DmaLength;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;
VOID NTAPI SisExecuteShort(PVOID HwDeviceExtension, PVP_DMA_ADAPTER VpDmaAdapter, PVP_SCATTER_GATHER_LIST SGList,
                  PVOID Context);
VOID NTAPI SisExecuteLong(PVOID HwDeviceExtension, PVP_DMA_ADAPTER VpDmaAdapter, PVP_SCATTER_GATHER_LIST SGList,
                  PVOID Context);
VOID NTAPI SisExecuteTyped(PHW_DEVICE_EXTENSION Extension, PVP_DMA_ADAPTER VpDmaAdapter,
                            PVP_SCATTER_GATHER_LIST SGList, PULONG Context);

static const PEXECUTE_DMA SisExecute[] = {SisExecuteShort, SisExecuteLong, (PEXECUTE_DMA)SisExecuteTyped};

VP_STATUS SisTransfer(PHW_DEVICE_EXTENSION Extension, PVOID Mdl, ULONG Kind)
{
    if (Kind > 2)
        return ERROR_INVALID_PARAMETER;
    return VideoPortStartDma(Extension, Extension->DmaAdapter, Mdl, 0, &Extension->DmaLength, SisExecute[Kind],
                             Extension, TRUE);
}
