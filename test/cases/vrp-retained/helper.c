// RUN: %check-case %s
// A helper, two calls down, that the table of requests leads to.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    PVIDEO_CLUT Clut;
    ULONG Mode;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS NTAPI CardFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CardInitialize(PVOID HwDeviceExtension);

static VOID CardRemember(PHW_DEVICE_EXTENSION Extension, PVOID Buffer)
{
    Extension->Clut = Buffer; // FINDING: vrp-retained: RequestPacket->InputBuffer is kept in Extension->Clut (the device extension)
}

static VP_STATUS CardSetColors(PHW_DEVICE_EXTENSION Extension, PVIDEO_REQUEST_PACKET Packet)
{
    if (Packet->InputBufferLength < sizeof(VIDEO_CLUT))
        return ERROR_INSUFFICIENT_BUFFER;
    CardRemember(Extension, Packet->InputBuffer);
    return NO_ERROR;
}

BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    RequestPacket->StatusBlock->Information = 0;
    if (RequestPacket->IoControlCode == IOCTL_VIDEO_SET_COLOR_REGISTERS)
        RequestPacket->StatusBlock->Status = CardSetColors(HwDeviceExtension, RequestPacket);
    else
        RequestPacket->StatusBlock->Status = ERROR_INVALID_FUNCTION;
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
