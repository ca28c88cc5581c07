// RUN: %check-case %s
// A pointer to the buffer in the request's own output.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _CARD_OUTPUT {
    struct _CARD_OUTPUT *Self;
    PVOID Data;
    ULONG Bytes[4];
} CARD_OUTPUT, *PCARD_OUTPUT;

typedef struct _HW_DEVICE_EXTENSION {
    ULONG Mode;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS NTAPI CardFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CardInitialize(PVOID HwDeviceExtension);

BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PCARD_OUTPUT output = RequestPacket->OutputBuffer;

    RequestPacket->StatusBlock->Information = 0;
    if (RequestPacket->OutputBufferLength < sizeof(CARD_OUTPUT)) {
        RequestPacket->StatusBlock->Status = ERROR_INSUFFICIENT_BUFFER;
        return TRUE;
    }
    output->Self = output;
    output->Data = output->Bytes;
    RequestPacket->StatusBlock->Status = NO_ERROR;
    RequestPacket->StatusBlock->Information = sizeof(CARD_OUTPUT);
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
