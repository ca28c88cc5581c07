#ifndef ANI_H
#define ANI_H

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _ANI_FOUND {
    PVOID Resources;
    ULONG Length;
} ANI_FOUND, *PANI_FOUND;

typedef struct _ANI_EXTENSION {
    PUCHAR Registers;
    ANI_FOUND Kept;
    ULONG Length;
} ANI_EXTENSION, *PANI_EXTENSION;

VP_STATUS NTAPI AniFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                               PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI AniInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI AniStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VP_STATUS NTAPI AniBus(PVOID HwDeviceExtension, PVOID Context, VIDEO_DEVICE_DATA_TYPE DeviceDataType, PVOID Identifier,
                       ULONG IdentifierLength, PVOID ConfigurationData, ULONG ConfigurationDataLength,
                       PVOID ComponentInformation, ULONG ComponentInformationLength);
VP_STATUS NTAPI AniMonitor(PVOID HwDeviceExtension, PVOID Context, VIDEO_DEVICE_DATA_TYPE DeviceDataType,
                           PVOID Identifier, ULONG IdentifierLength, PVOID ConfigurationData,
                           ULONG ConfigurationDataLength, PVOID ComponentInformation,
                           ULONG ComponentInformationLength);

#endif
