// RUN: %check-case %s
// Stored in the device extension, and called from there.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

BOOLEAN NTAPI QvInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI QvStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
typedef VP_STATUS (NTAPI *CARD_GET_VERSION)(PVOID HwDeviceExtension, PVPOSVERSIONINFO Version);

typedef struct _HW_DEVICE_EXTENSION {
    CARD_GET_VERSION GetVersion;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS NTAPI QvFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PHW_DEVICE_EXTENSION Extension = HwDeviceExtension;
    VPOSVERSIONINFO Version = {sizeof(Version)};

    Extension->GetVersion =
        (CARD_GET_VERSION)ConfigInfo->VideoPortGetProcAddress(HwDeviceExtension, (PUCHAR)"VideoPortGetVersion");
    return Extension->GetVersion(Extension, &Version); // FINDING: getprocaddress-unchecked: VideoPortGetVersion
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA VideoHwInitData;

    VideoPortZeroMemory(&VideoHwInitData, sizeof(VideoHwInitData));
    VideoHwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    VideoHwInitData.HwFindAdapter = QvFindAdapter;
    VideoHwInitData.HwInitialize = QvInitialize;
    VideoHwInitData.HwStartIO = QvStartIO;
    VideoHwInitData.HwDeviceExtensionSize = sizeof(HW_DEVICE_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &VideoHwInitData, NULL);
}
