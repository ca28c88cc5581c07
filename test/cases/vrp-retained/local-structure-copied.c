// RUN: %check-case %s
// In a local structure that goes into the device extension.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _CARD_WORK {
    ULONG Code;
    PVOID Buffer;
    ULONG Length;
} CARD_WORK;

typedef struct _HW_DEVICE_EXTENSION {
    CARD_WORK Work[4];
    ULONG Count;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS NTAPI CardFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CardInitialize(PVOID HwDeviceExtension);

BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PHW_DEVICE_EXTENSION extension = HwDeviceExtension;
    CARD_WORK work = {RequestPacket->IoControlCode, RequestPacket->InputBuffer, RequestPacket->InputBufferLength};

    RequestPacket->StatusBlock->Information = 0;
    RequestPacket->StatusBlock->Status = ERROR_INVALID_FUNCTION;
    if (extension->Count < 4) {
        extension->Work[extension->Count++] = work; // FINDING: vrp-retained: RequestPacket->InputBuffer is kept in extension->Work[extension->Count++].Buffer (the device extension)
        RequestPacket->StatusBlock->Status = NO_ERROR;
    }
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = CardFindAdapter;
    data.HwInitialize = CardInitialize;
    data.HwStartIO = CardStartIO;
    data.HwDeviceExtensionSize = sizeof(HW_DEVICE_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
