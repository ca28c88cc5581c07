#ifndef AVOCET_H
#define AVOCET_H

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _AVOCET_EXTENSION {
    PUCHAR Registers;
} AVOCET_EXTENSION, *PAVOCET_EXTENSION;

typedef struct _AVOCET_CHILD {
    ULONG Id;
    UCHAR Edid[128];
} AVOCET_CHILD, *PAVOCET_CHILD;

VP_STATUS NTAPI AvocetFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                  PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI AvocetInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI AvocetStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VP_STATUS NTAPI AvocetSetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT PowerControl);
VP_STATUS NTAPI AvocetGetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT PowerControl);
VP_STATUS NTAPI AvocetGetChild(PVOID HwDeviceExtension, PVIDEO_CHILD_ENUM_INFO ChildEnumInfo,
                               PVIDEO_CHILD_TYPE VideoChildType, PUCHAR pChildDescriptor, PULONG UId, PULONG pUnused);
VOID AvocetRemember(PVIDEO_CHILD_ENUM_INFO Info);

#endif
