#ifndef NUTHATCH_H
#define NUTHATCH_H

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _NUTHATCH_EXTENSION {
    PUCHAR Registers;
    PEVENT Event;
} NUTHATCH_EXTENSION, *PNUTHATCH_EXTENSION;

VP_STATUS NTAPI NuthatchFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                    PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI NuthatchInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI NuthatchStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI NuthatchInterrupt(PVOID HwDeviceExtension);
VOID NuthatchSignal(PNUTHATCH_EXTENSION Nuthatch);
VOID NuthatchClear(PNUTHATCH_EXTENSION Nuthatch);

#endif
