#ifndef PIPIT_H
#define PIPIT_H

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _PIPIT_EXTENSION {
    PUCHAR Registers;
    ULONG Brightness;
    ULONG Frames;
} PIPIT_EXTENSION, *PPIPIT_EXTENSION;

VP_STATUS NTAPI PipitFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                 PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI PipitInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI PipitStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI PipitInterrupt(PVOID HwDeviceExtension);
VOID PipitLoad(PPIPIT_EXTENSION Pipit);

#endif
