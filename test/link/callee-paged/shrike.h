#ifndef SHRIKE_H
#define SHRIKE_H

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _SHRIKE_EXTENSION {
    PUCHAR Registers;
    ULONG Line;
    ULONG Late;
} SHRIKE_EXTENSION, *PSHRIKE_EXTENSION;

VP_STATUS NTAPI ShrikeFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                  PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI ShrikeInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI ShrikeStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI ShrikeInterrupt(PVOID HwDeviceExtension);
VOID NTAPI ShrikeDpc(PVOID HwDeviceExtension, PVOID Context);

VOID ShrikeScroll(PSHRIKE_EXTENSION Shrike, ULONG Lines);
VOID ShrikeRepaint(PSHRIKE_EXTENSION Shrike);
VOID ShrikeSetLine(PSHRIKE_EXTENSION Shrike);

#endif
