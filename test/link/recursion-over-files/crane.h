#ifndef CRANE_H
#define CRANE_H

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _CRANE_EXTENSION {
    PULONG Ring;
    ULONG Head;
    ULONG Tail;
    PEVENT Idle;
} CRANE_EXTENSION, *PCRANE_EXTENSION;

VP_STATUS NTAPI CraneFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                 PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CraneInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CraneStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI CraneInterrupt(PVOID HwDeviceExtension);

/* Each handles one packet of the ring and hands the rest to the other. */
VOID CraneEven(PCRANE_EXTENSION Crane, ULONG Left);
VOID CraneOdd(PCRANE_EXTENSION Crane, ULONG Left);

#endif
