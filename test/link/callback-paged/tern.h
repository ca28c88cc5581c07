#ifndef TERN_H
#define TERN_H

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _TERN_EXTENSION {
    PUCHAR Registers;
    ULONG Beat;
} TERN_EXTENSION, *PTERN_EXTENSION;

VP_STATUS NTAPI TernFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TernInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TernStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VOID NTAPI TernTimer(PVOID HwDeviceExtension);
BOOLEAN NTAPI TernInterrupt(PVOID HwDeviceExtension);

#endif
