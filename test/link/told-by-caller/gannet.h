#ifndef GANNET_H
#define GANNET_H

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

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

VOID GannetAccess(PGANNET_EXTENSION Gannet, UCHAR Value, BOOLEAN AtInterrupt);
VOID GannetPass(PGANNET_EXTENSION Gannet, BOOLEAN AtInterrupt);

#endif
