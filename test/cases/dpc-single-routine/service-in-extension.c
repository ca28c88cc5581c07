// RUN: %check-case %s
// One of the calls goes through a pointer that the driver keeps.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

BOOLEAN NTAPI QvInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI QvStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VOID NTAPI QvVBlankDpc(PVOID HwDeviceExtension, PVOID Context);
VOID NTAPI QvCommandDpc(PVOID HwDeviceExtension, PVOID Context);

typedef BOOLEAN (NTAPI *CARD_QUEUE_DPC)(PVOID HwDeviceExtension, PMINIPORT_DPC_ROUTINE CallbackRoutine, PVOID Context);

typedef struct _HW_DEVICE_EXTENSION {
    CARD_QUEUE_DPC pfnQueueDpc;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS NTAPI QvFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PHW_DEVICE_EXTENSION Extension = HwDeviceExtension;

    Extension->pfnQueueDpc =
        (CARD_QUEUE_DPC)ConfigInfo->VideoPortGetProcAddress(HwDeviceExtension, (PUCHAR)"VideoPortQueueDpc");
    if (!Extension->pfnQueueDpc)
        return ERROR_DEV_NOT_EXIST;
    return NO_ERROR;
}

BOOLEAN NTAPI QvInterrupt(PVOID HwDeviceExtension)
{
    PHW_DEVICE_EXTENSION Extension = HwDeviceExtension;

    VideoPortQueueDpc(Extension, QvVBlankDpc, NULL);
    return Extension->pfnQueueDpc(Extension, QvCommandDpc, NULL); // FINDING: dpc-single-routine: QvCommandDpc
}

ULONG
NTAPI
DriverEntry(PVOID Argument1, PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA HwInitData;

    VideoPortZeroMemory(&HwInitData, sizeof(HwInitData));
    HwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    HwInitData.HwFindAdapter = QvFindAdapter;
    HwInitData.HwInitialize = QvInitialize;
    HwInitData.HwStartIO = QvStartIO;
    HwInitData.HwInterrupt = QvInterrupt;
    HwInitData.HwDeviceExtensionSize = sizeof(HW_DEVICE_EXTENSION);
    return VideoPortInitialize(Argument1, Argument2, &HwInitData, NULL);
}
