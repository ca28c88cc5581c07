// RUN: %check-case %s
// The call is made only if there is a callback.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER DmaAdapter;
    ULONG DmaLength;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;
VOID NTAPI MachExecuteLong(PVOID HwDeviceExtension, PVP_DMA_ADAPTER VpDmaAdapter, PVP_SCATTER_GATHER_LIST SGList,
                  PVOID Context);

VP_STATUS MachTransfer(PHW_DEVICE_EXTENSION Extension, PVOID Mdl, ULONG Length)
{
    PEXECUTE_DMA Execute = NULL;

    if (Length > 4096)
        Execute = MachExecuteLong;
    if (Execute == NULL)
        return ERROR_INVALID_PARAMETER;
    Extension->DmaLength = Length;
    return VideoPortStartDma(Extension, Extension->DmaAdapter, Mdl, 0, &Extension->DmaLength, Execute, Extension, TRUE);
}
