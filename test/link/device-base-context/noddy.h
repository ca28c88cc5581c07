#ifndef NODDY_H
#define NODDY_H

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _NODDY_EXTENSION {
    PUCHAR Registers;
    PUCHAR Window;
    VIDEO_ACCESS_RANGE Ranges[2];
} NODDY_EXTENSION, *PNODDY_EXTENSION;

VP_STATUS NTAPI NoddyFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                 PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI NoddyInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI NoddyStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI NoddyInterrupt(PVOID HwDeviceExtension);
VOID NTAPI NoddyDpc(PVOID HwDeviceExtension, PVOID Context);
VP_STATUS NTAPI NoddyAperture(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                              ULONG ValueLength);

PUCHAR NoddyMap(PNODDY_EXTENSION Noddy, ULONG Range);

#endif
