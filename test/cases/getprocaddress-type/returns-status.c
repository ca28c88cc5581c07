// RUN: %check-case %s
// A status where there is none.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

BOOLEAN NTAPI HwVidInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI HwVidStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
typedef VP_STATUS (NTAPI *CARD_FUNCTION)(PVOID HwDeviceExtension);

typedef struct _HW_DEVICE_EXTENSION {
    CARD_FUNCTION Function;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS NTAPI HwVidFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PHW_DEVICE_EXTENSION Extension = HwDeviceExtension;

    Extension->Function = (CARD_FUNCTION)ConfigInfo->VideoPortGetProcAddress(Extension, (PUCHAR)"VideoPortStartTimer"); // FINDING: getprocaddress-type: VideoPortStartTimer
    return Extension->Function ? NO_ERROR : ERROR_DEV_NOT_EXIST;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA VideoHwInitData;

    VideoPortZeroMemory(&VideoHwInitData, sizeof(VideoHwInitData));
    VideoHwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    VideoHwInitData.HwFindAdapter = HwVidFindAdapter;
    VideoHwInitData.HwInitialize = HwVidInitialize;
    VideoHwInitData.HwStartIO = HwVidStartIO;
    VideoHwInitData.HwDeviceExtensionSize = sizeof(HW_DEVICE_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &VideoHwInitData, NULL);
}
