// RUN: %check-case %s
// The port's function is reached through a pointer that the driver keeps.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

BOOLEAN NTAPI CirrusInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CirrusStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VOID NTAPI CirrusDpc(PVOID HwDeviceExtension, PVOID Context);

typedef BOOLEAN (NTAPI *CARD_QUEUE_DPC)(PVOID HwDeviceExtension, PMINIPORT_DPC_ROUTINE CallbackRoutine, PVOID Context);

typedef struct _HW_DEVICE_EXTENSION {
    ULONG Pending;
    CARD_QUEUE_DPC pfnQueueDpc;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS NTAPI CirrusFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PHW_DEVICE_EXTENSION Extension = HwDeviceExtension;

    Extension->pfnQueueDpc =
        (CARD_QUEUE_DPC)ConfigInfo->VideoPortGetProcAddress(HwDeviceExtension, (PUCHAR)"VideoPortQueueDpc");
    if (!Extension->pfnQueueDpc)
        return ERROR_DEV_NOT_EXIST;
    return NO_ERROR;
}

BOOLEAN NTAPI CirrusInterrupt(PVOID HwDeviceExtension)
{
    PHW_DEVICE_EXTENSION Extension = HwDeviceExtension;

    return Extension->pfnQueueDpc(Extension, Extension->Pending ? CirrusDpc : NULL, NULL); // FINDING: callback-maybe-null: VideoPortQueueDpc
}

ULONG NTAPI DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA VideoHwInitData;

    VideoPortZeroMemory(&VideoHwInitData, sizeof(VideoHwInitData));
    VideoHwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    VideoHwInitData.HwFindAdapter = CirrusFindAdapter;
    VideoHwInitData.HwInitialize = CirrusInitialize;
    VideoHwInitData.HwStartIO = CirrusStartIO;
    VideoHwInitData.HwInterrupt = CirrusInterrupt;
    VideoHwInitData.HwDeviceExtensionSize = sizeof(HW_DEVICE_EXTENSION);
    return VideoPortInitialize(DriverObject, RegistryPath, &VideoHwInitData, NULL);
}
