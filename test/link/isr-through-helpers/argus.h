#ifndef ARGUS_H
#define ARGUS_H

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

#define ARGUS_STATUS 0x40
#define ARGUS_RETRACE 0x01
#define ARGUS_OVERFLOW 0x02

typedef struct _ARGUS_EXTENSION {
    PUCHAR Registers;
    PEVENT RetraceEvent;
    ULONG Retraces;
    ULONG Overflows;
} ARGUS_EXTENSION, *PARGUS_EXTENSION;

VP_STATUS NTAPI ArgusFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                 PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI ArgusInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI ArgusStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI ArgusInterrupt(PVOID HwDeviceExtension);

VOID ArgusSignalRetrace(PARGUS_EXTENSION Argus);
VOID ArgusCountOverflow(PARGUS_EXTENSION Argus);
VOID ArgusWakeWaiters(PARGUS_EXTENSION Argus);

#endif
