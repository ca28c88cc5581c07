#ifndef MERLIN_H
#define MERLIN_H

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _MERLIN_EXTENSION {
    PUCHAR Registers;
    VIDEO_ACCESS_RANGE Ranges[2];
} MERLIN_EXTENSION, *PMERLIN_EXTENSION;

VP_STATUS NTAPI MerlinFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                  PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI MerlinInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI MerlinStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

/* Claims what the board decodes, and maps it. */
VP_STATUS MerlinClaim(PMERLIN_EXTENSION Merlin);
VP_STATUS MerlinRestart(PMERLIN_EXTENSION Merlin);

#endif
