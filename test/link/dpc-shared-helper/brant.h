#ifndef BRANT_H
#define BRANT_H

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _BRANT_EXTENSION {
    PUCHAR Registers;
    ULONG Timing;
    ULONG Pending;
} BRANT_EXTENSION, *PBRANT_EXTENSION;

VP_STATUS NTAPI BrantFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                 PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI BrantInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI BrantStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI BrantInterrupt(PVOID HwDeviceExtension);
VOID NTAPI BrantDpc(PVOID HwDeviceExtension, PVOID Context);

/* Reads the panel's timing from the registry again. */
VOID BrantReadTiming(PBRANT_EXTENSION Brant);
VOID BrantApply(PBRANT_EXTENSION Brant);

#endif
