#ifndef ROOK_H
#define ROOK_H

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _ROOK_EXTENSION {
    PUCHAR Registers;
    PEVENT Event;
} ROOK_EXTENSION, *PROOK_EXTENSION;

VP_STATUS NTAPI RookFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI RookInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI RookStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI RookInterrupt(PVOID HwDeviceExtension);
VOID Rook1(PROOK_EXTENSION Rook);
VOID Rook3(PROOK_EXTENSION Rook);
VOID Rook5(PROOK_EXTENSION Rook);
VOID Rook7(PROOK_EXTENSION Rook);
VOID Rook9(PROOK_EXTENSION Rook);
VOID Rook10(PROOK_EXTENSION Rook);

#endif
