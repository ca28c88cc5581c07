// RUN: %check-case --checks=videoport-callback-cast-hides-type %s
// The cast is needed, because the functions name the extension's type.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _HW_DEVICE_EXTENSION {
    ULONG Pending;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS NTAPI WeitekFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI WeitekInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI WeitekStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VOID NTAPI WeitekDpc(PHW_DEVICE_EXTENSION Extension, PVOID Context);
BOOLEAN NTAPI WeitekInterrupt(PHW_DEVICE_EXTENSION Extension);

VOID WeitekQueue(PHW_DEVICE_EXTENSION Extension)
{
    VideoPortQueueDpc(Extension, (PMINIPORT_DPC_ROUTINE)WeitekDpc, NULL);
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA HwInitData;

    VideoPortZeroMemory(&HwInitData, sizeof(HwInitData));
    HwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    HwInitData.HwFindAdapter = WeitekFindAdapter;
    HwInitData.HwInitialize = WeitekInitialize;
    HwInitData.HwStartIO = WeitekStartIO;
    HwInitData.HwInterrupt = (PVIDEO_HW_INTERRUPT)WeitekInterrupt;
    HwInitData.HwDeviceExtensionSize = sizeof(HW_DEVICE_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &HwInitData, NULL);
}
