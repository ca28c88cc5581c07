#ifndef VIREO_H
#define VIREO_H

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

#define VIREO_USE_INTERRUPT 0

typedef struct _VIREO_EXTENSION {
    PUCHAR Registers;
    PEVENT Event;
} VIREO_EXTENSION, *PVIREO_EXTENSION;

VP_STATUS NTAPI VireoFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                 PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI VireoInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI VireoStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI VireoPoll(PVOID HwDeviceExtension);
VOID NTAPI VireoLater(PVOID HwDeviceExtension);

#endif
