#ifndef HOBBY_H
#define HOBBY_H

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _HOBBY_EXTENSION {
    PUCHAR Registers;
} HOBBY_EXTENSION, *PHOBBY_EXTENSION;

VP_STATUS NTAPI HobbyFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                 PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI HobbyInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI HobbyStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VOID NTAPI HobbyLegacy(ULONG VendorId, ULONG DeviceId, PVIDEO_ACCESS_RANGE *LegacyResourceList,
                       PULONG LegacyResourceCount);

#endif
