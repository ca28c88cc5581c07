#ifndef DUNLIN_H
#define DUNLIN_H

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _DUNLIN_EXTENSION {
    PUCHAR Registers;
    PUCHAR Ports;
    PVIDEO_PORT_CONFIG_INFO Config;
    ULONG Level;
    VIDEO_ACCESS_RANGE Ranges[2];
} DUNLIN_EXTENSION, *PDUNLIN_EXTENSION;

VP_STATUS NTAPI DunlinFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                  PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI DunlinInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI DunlinStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

#endif
