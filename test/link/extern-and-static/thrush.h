#ifndef THRUSH_H
#define THRUSH_H

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _THRUSH_EXTENSION {
    PUCHAR Registers;
    PEVENT Event;
    ULONG Resets;
} THRUSH_EXTENSION, *PTHRUSH_EXTENSION;

VP_STATUS NTAPI ThrushFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                  PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI ThrushInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI ThrushStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI ThrushInterrupt(PVOID HwDeviceExtension);

#endif
