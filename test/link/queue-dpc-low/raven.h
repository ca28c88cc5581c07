#ifndef RAVEN_H
#define RAVEN_H

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _RAVEN_EXTENSION {
    PUCHAR Registers;
    ULONG Work;
} RAVEN_EXTENSION, *PRAVEN_EXTENSION;

VP_STATUS NTAPI RavenFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                 PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI RavenInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI RavenStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI RavenInterrupt(PVOID HwDeviceExtension);
VOID RavenSchedule(PRAVEN_EXTENSION Raven);

#endif
