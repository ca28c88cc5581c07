#ifndef EIDER_H
#define EIDER_H

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _EIDER_EXTENSION {
    PUCHAR Registers;
    PEVENT Done;
    ULONG Signals;
} EIDER_EXTENSION, *PEIDER_EXTENSION;

VP_STATUS NTAPI EiderFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                 PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI EiderInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI EiderStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI EiderInterrupt(PVOID HwDeviceExtension);
VOID NTAPI EiderReset(PEIDER_EXTENSION Eider);

#endif
