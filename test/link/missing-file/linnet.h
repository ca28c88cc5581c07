#ifndef LINNET_H
#define LINNET_H

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _LINNET_EXTENSION {
    PUCHAR Registers;
    ULONG Seen;
} LINNET_EXTENSION, *PLINNET_EXTENSION;

VP_STATUS NTAPI LinnetFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                  PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI LinnetInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI LinnetStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI LinnetInterrupt(PVOID HwDeviceExtension);
VOID NTAPI LinnetTimer(PVOID HwDeviceExtension);

/* No file here defines these two. */
VOID LinnetAcknowledge(PLINNET_EXTENSION Linnet);
VOID LinnetStart(PLINNET_EXTENSION Linnet);

#endif
