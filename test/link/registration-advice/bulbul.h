#ifndef BULBUL_H
#define BULBUL_H

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _BULBUL_EXTENSION {
    PULONG Registers;
    ULONG State;
} BULBUL_EXTENSION, *PBULBUL_EXTENSION;

VP_STATUS NTAPI BulbulFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                  PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI BulbulInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI BulbulStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI BulbulInterrupt(PVOID HwDeviceExtension);
VP_STATUS NTAPI BulbulSetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT PowerControl);
VP_STATUS NTAPI BulbulGetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT PowerControl);
VP_STATUS NTAPI BulbulGetChild(PVOID HwDeviceExtension, PVIDEO_CHILD_ENUM_INFO ChildEnumInfo,
                               PVIDEO_CHILD_TYPE VideoChildType, PUCHAR pChildDescriptor, PULONG UId, PULONG pUnused);
BOOLEAN BulbulPresent(PBULBUL_EXTENSION Bulbul);

#endif
