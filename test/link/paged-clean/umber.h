#ifndef UMBER_H
#define UMBER_H

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _UMBER_EXTENSION {
    PUCHAR Registers;
    ULONG Count;
    ULONG Mode;
} UMBER_EXTENSION, *PUMBER_EXTENSION;

VP_STATUS NTAPI UmberFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                 PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI UmberInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI UmberStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI UmberInterrupt(PVOID HwDeviceExtension);

VOID UmberCount(PUMBER_EXTENSION Umber);
VOID UmberSetMode(PUMBER_EXTENSION Umber, ULONG Mode);
VOID UmberWrite(PUMBER_EXTENSION Umber, ULONG Value, BOOLEAN Careful);

#endif
