#ifndef IBIS_H
#define IBIS_H

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _IBIS_EXTENSION {
    PUCHAR Registers;
    ULONG Ticks;
    BOOLEAN Blinking;
} IBIS_EXTENSION, *PIBIS_EXTENSION;

VP_STATUS NTAPI IbisFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI IbisInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI IbisStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VOID NTAPI IbisTick(PVOID HwDeviceExtension);

VOID IbisStartBlinking(PIBIS_EXTENSION Ibis);
VOID IbisStopBlinking(PIBIS_EXTENSION Ibis);

#endif
