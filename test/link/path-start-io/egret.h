#ifndef EGRET_H
#define EGRET_H

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _EGRET_EXTENSION {
    PUCHAR Registers;
    PVIDEO_REQUEST_PACKET Current;
    PULONG Next;
    ULONG Left;
} EGRET_EXTENSION, *PEGRET_EXTENSION;

VP_STATUS NTAPI EgretFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                 PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI EgretInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI EgretStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VP_STATUS NTAPI EgretSetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT PowerControl);
VP_STATUS NTAPI EgretGetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT PowerControl);
VP_STATUS NTAPI EgretGetChild(PVOID HwDeviceExtension, PVIDEO_CHILD_ENUM_INFO ChildEnumInfo,
                              PVIDEO_CHILD_TYPE VideoChildType, PUCHAR pChildDescriptor, PULONG UId, PULONG pUnused);

#endif
