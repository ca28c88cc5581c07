#ifndef PLOVER_H
#define PLOVER_H

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _PLOVER_EXTENSION {
    PUCHAR Registers;
    PEVENT Event;
    ULONG Chip;
} PLOVER_EXTENSION, *PPLOVER_EXTENSION;

VP_STATUS NTAPI PloverFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                  PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI PloverInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI PloverStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI PloverInterrupt(PVOID HwDeviceExtension);
VOID PloverOldAcknowledge(PPLOVER_EXTENSION Plover);
VOID PloverNewAcknowledge(PPLOVER_EXTENSION Plover);

#endif
