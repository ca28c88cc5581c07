#ifndef KNOT_H
#define KNOT_H

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _KNOT_EXTENSION {
    PUCHAR Registers;
    PEVENT Event;
    ULONG Level;
} KNOT_EXTENSION, *PKNOT_EXTENSION;

VP_STATUS NTAPI KnotFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI KnotInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI KnotStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

#endif
