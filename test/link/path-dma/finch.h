#ifndef FINCH_H
#define FINCH_H

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _FINCH_EXTENSION {
    PULONG Registers;
    PVP_DMA_ADAPTER Adapter;
    PVP_SCATTER_GATHER_LIST List;
    PVOID Mdl;
    ULONG Length;
    ULONG Done;
} FINCH_EXTENSION, *PFINCH_EXTENSION;

VP_STATUS NTAPI FinchFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                 PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI FinchInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI FinchStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI FinchInterrupt(PVOID HwDeviceExtension);
VOID NTAPI FinchExecute(PVOID HwDeviceExtension, PVP_DMA_ADAPTER VpDmaAdapter, PVP_SCATTER_GATHER_LIST SGList,
                        PVOID Context);
VOID NTAPI FinchDpc(PVOID HwDeviceExtension, PVOID Context);

#endif
