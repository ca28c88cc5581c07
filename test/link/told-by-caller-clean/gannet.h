#ifndef GANNET_H
#define GANNET_H

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

#define GANNET_FROM_INTERRUPT 1
#define GANNET_QUIET 2

typedef struct _GANNET_EXTENSION {
    PUCHAR Registers;
    PEVENT Changed;
    ULONG Accesses;
} GANNET_EXTENSION, *PGANNET_EXTENSION;

VP_STATUS NTAPI GannetFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                  PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI GannetInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI GannetStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI GannetInterrupt(PVOID HwDeviceExtension);

/* The caller says whether it runs at the device's level. */
VOID GannetAccess(PGANNET_EXTENSION Gannet, UCHAR Value, BOOLEAN AtInterrupt);
VOID GannetChange(PGANNET_EXTENSION Gannet, ULONG Flags);

#endif
