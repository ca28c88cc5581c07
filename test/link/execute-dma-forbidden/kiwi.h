#ifndef KIWI_H
#define KIWI_H

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _KIWI_EXTENSION {
    PULONG Registers;
    PVP_DMA_ADAPTER Adapter;
    PVOID Mdl;
    ULONG Length;
    ULONG Burst;
} KIWI_EXTENSION, *PKIWI_EXTENSION;

VP_STATUS NTAPI KiwiFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI KiwiInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI KiwiStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VOID NTAPI KiwiExecute(PVOID HwDeviceExtension, PVP_DMA_ADAPTER VpDmaAdapter, PVP_SCATTER_GATHER_LIST SGList,
                       PVOID Context);
VOID KiwiReadLatency(PKIWI_EXTENSION Kiwi);

#endif
