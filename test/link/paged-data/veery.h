#ifndef VEERY_H
#define VEERY_H

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _VEERY_EXTENSION {
    PULONG Registers;
    PULONG Shadow;
    ULONG Index;
} VEERY_EXTENSION, *PVEERY_EXTENSION;

extern ULONG VeeryGamma[4];
extern ULONG VeeryMasks[4];

VP_STATUS NTAPI VeeryFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                 PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI VeeryInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI VeeryStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI VeeryInterrupt(PVOID HwDeviceExtension);

#endif
