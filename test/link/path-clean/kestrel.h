#ifndef KESTREL_H
#define KESTREL_H

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

#define KESTREL_DUMP 128

typedef struct _KESTREL_EXTENSION {
    PULONG Registers;
    PUCHAR Ports;
    PVP_DMA_ADAPTER Adapter;
    PVP_SCATTER_GATHER_LIST List;
    PVIDEO_REQUEST_PACKET Current;
    VIDEO_PORT_CONFIG_INFO Config;
    PVOID Mdl;
    ULONG Length;
    ULONG Done;
    ULONG State[KESTREL_DUMP / sizeof(ULONG)];
    UCHAR Edid[128];
    ULONG Depth;
} KESTREL_EXTENSION, *PKESTREL_EXTENSION;

VP_STATUS NTAPI KestrelFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                   PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI KestrelInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI KestrelStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI KestrelInterrupt(PVOID HwDeviceExtension);
VOID NTAPI KestrelDump(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize);
VOID NTAPI KestrelExecute(PVOID HwDeviceExtension, PVP_DMA_ADAPTER VpDmaAdapter, PVP_SCATTER_GATHER_LIST SGList,
                          PVOID Context);
VOID NTAPI KestrelDpc(PVOID HwDeviceExtension, PVOID Context);
VP_STATUS NTAPI KestrelValue(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                             ULONG ValueLength);
VP_STATUS KestrelClaim(PKESTREL_EXTENSION Kestrel, PVIDEO_ACCESS_RANGE Ranges);
BOOLEAN KestrelMap(PKESTREL_EXTENSION Kestrel, PVIDEO_ACCESS_RANGE Ranges);
VOID KestrelServe(PKESTREL_EXTENSION Kestrel);

#endif
