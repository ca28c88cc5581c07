#ifndef ZOSTEROPS_H
#define ZOSTEROPS_H

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

#define OP_ACKNOWLEDGE 1
#define OP_SIGNAL 2
#define OP_SAVE 3

typedef struct _ZOSTEROPS_EXTENSION {
    PUCHAR Registers;
    PEVENT Event;
    ULONG State;
} ZOSTEROPS_EXTENSION, *PZOSTEROPS_EXTENSION;

VP_STATUS NTAPI ZosteropsFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                     PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI ZosteropsInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI ZosteropsStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI ZosteropsInterrupt(PVOID HwDeviceExtension);
BOOLEAN ZosteropsDo(PZOSTEROPS_EXTENSION Zosterops, ULONG Operation);
BOOLEAN ZosteropsDoAt(PZOSTEROPS_EXTENSION Zosterops, ULONG Operation, ULONG Level);

#endif
