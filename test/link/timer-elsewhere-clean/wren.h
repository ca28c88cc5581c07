#ifndef WREN_H
#define WREN_H

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _WREN_EXTENSION {
    PUCHAR Registers;
} WREN_EXTENSION, *PWREN_EXTENSION;

VP_STATUS NTAPI WrenFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI WrenInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI WrenStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VOID NTAPI WrenTimer(PVOID HwDeviceExtension);

#endif
