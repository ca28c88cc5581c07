#ifndef YAFFLE_H
#define YAFFLE_H

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

/* What entry.c knows. */
typedef struct _YAFFLE_COMMON {
    PUCHAR Registers;
    ULONG Length;
} YAFFLE_COMMON, *PYAFFLE_COMMON;

/* What the other files use. */
typedef struct _YAFFLE_EXTENSION {
    YAFFLE_COMMON Common;
    ULONG Palette[256];
    ULONG Mode;
} YAFFLE_EXTENSION, *PYAFFLE_EXTENSION;

VP_STATUS NTAPI YaffleFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                  PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI YaffleInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI YaffleStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

#endif
