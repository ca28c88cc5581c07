#ifndef WIGEON_H
#define WIGEON_H

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _WIGEON_EXTENSION {
    PUCHAR Registers;
    BOOLEAN Running;
} WIGEON_EXTENSION, *PWIGEON_EXTENSION;

VP_STATUS NTAPI WigeonFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                  PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI WigeonInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI WigeonStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VOID NTAPI WigeonTimer(PVOID HwDeviceExtension);

#endif
