#ifndef OUZEL_H
#define OUZEL_H

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _OUZEL_EXTENSION {
    PUCHAR Registers;
    PEVENT Event;
    ULONG Count;
} OUZEL_EXTENSION, *POUZEL_EXTENSION;

typedef VOID (*OUZEL_STEP)(POUZEL_EXTENSION Ouzel);

typedef struct _OUZEL_SEQUENCE {
    ULONG Steps;
    OUZEL_STEP Step[3];
} OUZEL_SEQUENCE;

extern const OUZEL_SEQUENCE OuzelPowerUp;
extern const OUZEL_SEQUENCE OuzelQuick;

VP_STATUS NTAPI OuzelFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                 PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI OuzelInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI OuzelStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI OuzelInterrupt(PVOID HwDeviceExtension);
VOID OuzelRun(POUZEL_EXTENSION Ouzel, const OUZEL_SEQUENCE *Sequence);

#endif
