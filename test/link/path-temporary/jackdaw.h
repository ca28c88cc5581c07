#ifndef JACKDAW_H
#define JACKDAW_H

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _JACKDAW_EXTENSION {
    PUCHAR Registers;
    PVOID Timing;
    PWSTR Name;
    ULONG Depth;
} JACKDAW_EXTENSION, *PJACKDAW_EXTENSION;

VP_STATUS NTAPI JackdawFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                   PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI JackdawInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI JackdawStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VP_STATUS NTAPI JackdawTiming(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                              ULONG ValueLength);
VP_STATUS NTAPI JackdawDepth(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                             ULONG ValueLength);

#endif
