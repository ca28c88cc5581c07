// RUN: %check-case %s
// A small number where the function takes a pointer.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

BOOLEAN NTAPI QvInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI QvStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
typedef BOOLEAN (NTAPI *CARD_FUNCTION)(PVOID HwDeviceExtension, PMINIPORT_DPC_ROUTINE CallbackRoutine, USHORT Context);

typedef struct _HW_DEVICE_EXTENSION {
    CARD_FUNCTION Function;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS NTAPI QvFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PHW_DEVICE_EXTENSION Extension = HwDeviceExtension;

    Extension->Function = (CARD_FUNCTION)ConfigInfo->VideoPortGetProcAddress(Extension, (PUCHAR)"VideoPortQueueDpc"); // FINDING: getprocaddress-type: VideoPortQueueDpc
    return Extension->Function ? NO_ERROR : ERROR_DEV_NOT_EXIST;
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
