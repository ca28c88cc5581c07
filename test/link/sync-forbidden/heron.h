#ifndef HERON_H
#define HERON_H

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _HERON_EXTENSION {
    PUCHAR Registers;
    PUCHAR Palette;
    ULONG Colour;
} HERON_EXTENSION, *PHERON_EXTENSION;

VP_STATUS NTAPI HeronFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                 PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI HeronInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI HeronStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI HeronInterrupt(PVOID HwDeviceExtension);

/* Runs with the interrupt masked. */
BOOLEAN NTAPI HeronLoadPalette(PVOID Context);
VOID HeronFetchPalette(PHERON_EXTENSION Heron);

#endif
