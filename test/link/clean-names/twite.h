#ifndef TWITE_H
#define TWITE_H

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _TWITE_EXTENSION {
    PUCHAR Registers;
    PEVENT Event;
    ULONG Ticks;
} TWITE_EXTENSION, *PTWITE_EXTENSION;

/* A structure that is larger than the extension, and no extension. */
typedef struct _TWITE_SURFACE {
    ULONG Width;
    ULONG Height;
    ULONG Lines[1024];
} TWITE_SURFACE, *PTWITE_SURFACE;

VP_STATUS NTAPI TwiteFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                 PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TwiteInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TwiteStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI TwiteInterrupt(PVOID HwDeviceExtension);
VOID NTAPI TwiteTimer(PVOID HwDeviceExtension);
VOID NTAPI TwiteDpc(PVOID HwDeviceExtension, PVOID Context);
VOID NTAPI TwiteClear(PVOID Surface);

#endif
