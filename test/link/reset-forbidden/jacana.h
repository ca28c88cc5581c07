#ifndef JACANA_H
#define JACANA_H

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _JACANA_EXTENSION {
    PUCHAR Registers;
    ULONG Mode;
} JACANA_EXTENSION, *PJACANA_EXTENSION;

VP_STATUS NTAPI JacanaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                  PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI JacanaInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI JacanaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI JacanaReset(PVOID HwDeviceExtension, ULONG Columns, ULONG Rows);

VP_STATUS JacanaSetMode(PJACANA_EXTENSION Jacana, ULONG Mode);

#endif
