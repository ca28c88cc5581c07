// RUN: %check-case --checks=videoport-callback-cast-hides-type %s
// Two casts are one finding.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER DmaAdapter;
    ULONG DmaLength;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;
VOID NTAPI MachExecuteDma(PVOID HwDeviceExtension, PVP_DMA_ADAPTER VpDmaAdapter, PVP_SCATTER_GATHER_LIST SGList,
                  PVOID Context);

VP_STATUS MachTransfer(PHW_DEVICE_EXTENSION Extension, PVOID Mdl)
{
    return VideoPortStartDma(Extension, Extension->DmaAdapter, Mdl, 0, &Extension->DmaLength, // FINDING@+1: callback-cast-hides-type: MachExecuteDma
                             (PEXECUTE_DMA)(PVOID)MachExecuteDma, Extension, TRUE);
}
