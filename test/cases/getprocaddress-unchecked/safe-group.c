// RUN: %check-case %s
// Several functions are stored, then tested together.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

BOOLEAN NTAPI SisInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI SisStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
typedef VP_STATUS (NTAPI *CARD_GET_VERSION)(PVOID HwDeviceExtension, PVPOSVERSIONINFO Version);
typedef BOOLEAN (NTAPI *CARD_CHECK)(PVOID HwDeviceExtension, USHORT VendorId, USHORT DeviceId, UCHAR RevisionId,
                                   USHORT SubVendorId, USHORT SubSystemId, ULONG Flags);

typedef struct _HW_DEVICE_EXTENSION {
    CARD_GET_VERSION GetVersion;
    CARD_CHECK Check;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS NTAPI SisFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PHW_DEVICE_EXTENSION Extension = HwDeviceExtension;
    VPOSVERSIONINFO Version = {sizeof(Version)};

    Extension->GetVersion =
        (CARD_GET_VERSION)ConfigInfo->VideoPortGetProcAddress(HwDeviceExtension, (PUCHAR)"VideoPortGetVersion");
    Extension->Check = (CARD_CHECK)ConfigInfo->VideoPortGetProcAddress(
        HwDeviceExtension, (PUCHAR)"VideoPortCheckForDeviceExistence");
    if (Extension->GetVersion && Extension->Check) {
        if (!Extension->Check(Extension, 0x1234, 0x1111, 0, 0, 0, 0))
            return ERROR_DEV_NOT_EXIST;
        return Extension->GetVersion(Extension, &Version);
    }
    return NO_ERROR;
}

ULONG NTAPI DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA InitData;

    VideoPortZeroMemory(&InitData, sizeof(InitData));
    InitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitData.HwFindAdapter = SisFindAdapter;
    InitData.HwInitialize = SisInitialize;
    InitData.HwStartIO = SisStartIO;
    InitData.HwDeviceExtensionSize = sizeof(HW_DEVICE_EXTENSION);
    return VideoPortInitialize(DriverObject, RegistryPath, &InitData, NULL);
}
