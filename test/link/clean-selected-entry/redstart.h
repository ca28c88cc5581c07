#ifndef REDSTART_H
#define REDSTART_H

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _REDSTART_EXTENSION {
    PUCHAR Registers;
    PEVENT Event;
    ULONG Chip;
} REDSTART_EXTENSION, *PREDSTART_EXTENSION;

typedef struct _REDSTART_CHIP {
    VOID (*SetMode)(PREDSTART_EXTENSION Redstart);
    BOOLEAN (*Acknowledge)(PREDSTART_EXTENSION Redstart);
} REDSTART_CHIP;

extern const REDSTART_CHIP RedstartChips[2];
extern const REDSTART_CHIP RedstartVga;

VP_STATUS NTAPI RedstartFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                    PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI RedstartInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI RedstartStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI RedstartInterrupt(PVOID HwDeviceExtension);

#endif
