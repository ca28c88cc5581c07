#ifndef ORIOLE_H
#define ORIOLE_H

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

#define DISPATCH 2

typedef struct _ORIOLE_EXTENSION {
    PUCHAR Registers;
    PEVENT Wakeup;
    ULONG Missed;
} ORIOLE_EXTENSION, *PORIOLE_EXTENSION;

VP_STATUS NTAPI OrioleFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                  PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI OrioleInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI OrioleStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI OrioleInterrupt(PVOID HwDeviceExtension);

VOID OrioleWake(PORIOLE_EXTENSION Oriole);
VOID OrioleLog(PORIOLE_EXTENSION Oriole, ULONG Code);
VOID OrioleTrace(PORIOLE_EXTENSION Oriole);

#endif
