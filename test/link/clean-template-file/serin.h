#ifndef SERIN_H
#define SERIN_H

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _SERIN_EXTENSION {
    PUCHAR Registers;
    PEVENT Event;
    ULONG Served;
} SERIN_EXTENSION, *PSERIN_EXTENSION;

VP_STATUS NTAPI SerinFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                 PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI SerinInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI SerinStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI SerinInterrupt(PVOID HwDeviceExtension);
VOID SerinServeRaised(PSERIN_EXTENSION Serin);
VOID SerinServePassive(PSERIN_EXTENSION Serin);

#endif
