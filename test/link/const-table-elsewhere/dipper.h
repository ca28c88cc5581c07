#ifndef DIPPER_H
#define DIPPER_H

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _DIPPER_EXTENSION {
    PUCHAR Registers;
    PEVENT Ready;
    ULONG Frames;
} DIPPER_EXTENSION, *PDIPPER_EXTENSION;

typedef struct _DIPPER_SOURCE {
    UCHAR Mask;
    VOID (*Handle)(PDIPPER_EXTENSION Dipper);
} DIPPER_SOURCE;

#define DIPPER_SOURCES 3

extern const DIPPER_SOURCE DipperSources[DIPPER_SOURCES];

VP_STATUS NTAPI DipperFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                  PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI DipperInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI DipperStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI DipperInterrupt(PVOID HwDeviceExtension);

#endif
