#ifndef SMEW_H
#define SMEW_H

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _SMEW_COMMON {
    PUCHAR Registers;
    ULONG Kind;
} SMEW_COMMON, *PSMEW_COMMON;

typedef struct _SMEW_OLD {
    SMEW_COMMON Common;
    ULONG Banks[4];
} SMEW_OLD, *PSMEW_OLD;

typedef struct _SMEW_NEW {
    SMEW_COMMON Common;
    ULONG Apertures[64];
} SMEW_NEW, *PSMEW_NEW;

typedef union _SMEW_EXTENSION {
    SMEW_COMMON Common;
    SMEW_OLD Old;
    SMEW_NEW New;
} SMEW_EXTENSION, *PSMEW_EXTENSION;

VP_STATUS NTAPI SmewFindOld(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                            PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
VP_STATUS NTAPI SmewFindNew(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                            PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI SmewInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI SmewStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VOID NTAPI SmewTimer(PVOID HwDeviceExtension);

#endif
