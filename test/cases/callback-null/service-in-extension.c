// RUN: %check-case %s
// The port's function is reached through a pointer that the driver keeps.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

BOOLEAN NTAPI CirrusInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CirrusStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

typedef BOOLEAN (NTAPI *CARD_QUEUE_DPC)(PVOID HwDeviceExtension, PMINIPORT_DPC_ROUTINE CallbackRoutine, PVOID Context);

typedef struct _HW_DEVICE_EXTENSION {
    CARD_QUEUE_DPC QueueDpc;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS NTAPI CirrusFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PHW_DEVICE_EXTENSION Extension = HwDeviceExtension;

    Extension->QueueDpc =
        (CARD_QUEUE_DPC)ConfigInfo->VideoPortGetProcAddress(HwDeviceExtension, (PUCHAR)"VideoPortQueueDpc");
    return Extension->QueueDpc != NULL ? NO_ERROR : ERROR_DEV_NOT_EXIST;
}

BOOLEAN NTAPI CirrusInterrupt(PVOID HwDeviceExtension)
{
    PHW_DEVICE_EXTENSION Extension = HwDeviceExtension;

    if (Extension->QueueDpc)
        Extension->QueueDpc(Extension, NULL, NULL); // FINDING: callback-null: VideoPortQueueDpc
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA HwInitData;

    VideoPortZeroMemory(&HwInitData, sizeof(HwInitData));
    HwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    HwInitData.HwFindAdapter = CirrusFindAdapter;
    HwInitData.HwInitialize = CirrusInitialize;
    HwInitData.HwStartIO = CirrusStartIO;
    HwInitData.HwInterrupt = CirrusInterrupt;
    HwInitData.HwDeviceExtensionSize = sizeof(HW_DEVICE_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &HwInitData, NULL);
}
