#ifndef SISKIN_H
#define SISKIN_H

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _SISKIN_EXTENSION *PSISKIN_EXTENSION;

typedef struct _SISKIN_OPERATIONS {
    VOID (*Begin)(PSISKIN_EXTENSION Siskin);
    VOID (*Vertical)(PSISKIN_EXTENSION Siskin);
} SISKIN_OPERATIONS;

typedef struct _SISKIN_EXTENSION {
    PUCHAR Registers;
    PEVENT Event;
    SISKIN_OPERATIONS Operations;
    ULONG Frames;
} SISKIN_EXTENSION;

extern SISKIN_OPERATIONS SiskinDefault;

VP_STATUS NTAPI SiskinFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                  PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI SiskinInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI SiskinStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI SiskinInterrupt(PVOID HwDeviceExtension);
VOID SiskinBegin(PSISKIN_EXTENSION Siskin);
VOID SiskinCount(PSISKIN_EXTENSION Siskin);

#endif
