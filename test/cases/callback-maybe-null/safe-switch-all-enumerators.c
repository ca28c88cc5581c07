// RUN: %check-case %s
// The switch knows every kind there is.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER DmaAdapter;
    ULONG DmaLength;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;
VOID NTAPI SisExecuteRead(PVOID HwDeviceExtension, PVP_DMA_ADAPTER VpDmaAdapter, PVP_SCATTER_GATHER_LIST SGList,
                  PVOID Context);
VOID NTAPI SisExecuteWrite(PVOID HwDeviceExtension, PVP_DMA_ADAPTER VpDmaAdapter, PVP_SCATTER_GATHER_LIST SGList,
                  PVOID Context);

typedef enum _CARD_OPERATION { SisRead, SisWrite } CARD_OPERATION;

VP_STATUS SisTransfer(PHW_DEVICE_EXTENSION Extension, PVOID Mdl, CARD_OPERATION Operation)
{
    PEXECUTE_DMA Execute = NULL;

    switch (Operation) {
    case SisRead:
        Execute = SisExecuteRead;
        break;
    case SisWrite:
        Execute = SisExecuteWrite;
        break;
    }
    return VideoPortStartDma(Extension, Extension->DmaAdapter, Mdl, 0, &Extension->DmaLength, Execute, Extension, TRUE);
}
