// RUN: %check-case %s
// One of the group is missing in the test.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

BOOLEAN NTAPI TsengInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TsengStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
typedef VP_STATUS (NTAPI *CARD_GET_VERSION)(PVOID HwDeviceExtension, PVPOSVERSIONINFO Version);
typedef BOOLEAN (NTAPI *CARD_CHECK)(PVOID HwDeviceExtension, USHORT VendorId, USHORT DeviceId, UCHAR RevisionId,
                                   USHORT SubVendorId, USHORT SubSystemId, ULONG Flags);

typedef struct _HW_DEVICE_EXTENSION {
    CARD_GET_VERSION GetVersion;
    CARD_CHECK Check;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS NTAPI TsengFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PHW_DEVICE_EXTENSION Extension = HwDeviceExtension;
    VPOSVERSIONINFO Version = {sizeof(Version)};

    Extension->GetVersion =
        (CARD_GET_VERSION)ConfigInfo->VideoPortGetProcAddress(HwDeviceExtension, (PUCHAR)"VideoPortGetVersion");
    Extension->Check = (CARD_CHECK)ConfigInfo->VideoPortGetProcAddress(
        HwDeviceExtension, (PUCHAR)"VideoPortCheckForDeviceExistence");
    if (!Extension->Check)
        return NO_ERROR;
    if (!Extension->Check(Extension, 0x1234, 0x1111, 0, 0, 0, 0))
        return ERROR_DEV_NOT_EXIST;
    return Extension->GetVersion(Extension, &Version); // FINDING: getprocaddress-unchecked: VideoPortGetVersion
}

ULONG
NTAPI
DriverEntry(PVOID Argument1, PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA HwInitData;

    VideoPortZeroMemory(&HwInitData, sizeof(HwInitData));
    HwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    HwInitData.HwFindAdapter = TsengFindAdapter;
    HwInitData.HwInitialize = TsengInitialize;
    HwInitData.HwStartIO = TsengStartIO;
    HwInitData.HwDeviceExtensionSize = sizeof(HW_DEVICE_EXTENSION);
    return VideoPortInitialize(Argument1, Argument2, &HwInitData, NULL);
}
