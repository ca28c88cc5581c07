// RUN: %check-case %s
// The input buffer, in one branch of the switch.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    PVOID Palette;
    ULONG PaletteLength;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS NTAPI CardFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CardInitialize(PVOID HwDeviceExtension);

BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PHW_DEVICE_EXTENSION extension = HwDeviceExtension;

    RequestPacket->StatusBlock->Information = 0;
    switch (RequestPacket->IoControlCode) {
    case IOCTL_VIDEO_SET_COLOR_REGISTERS:
        if (RequestPacket->InputBufferLength < sizeof(VIDEO_CLUT)) {
            RequestPacket->StatusBlock->Status = ERROR_INSUFFICIENT_BUFFER;
            break;
        }
        extension->PaletteLength = RequestPacket->InputBufferLength;
        extension->Palette = RequestPacket->InputBuffer; // FINDING: vrp-retained: RequestPacket->InputBuffer is kept in extension->Palette (the device extension)
        RequestPacket->StatusBlock->Status = NO_ERROR;
        break;
    case IOCTL_VIDEO_RESET_DEVICE:
        extension->Palette = NULL;
        RequestPacket->StatusBlock->Status = NO_ERROR;
        break;
    default:
        RequestPacket->StatusBlock->Status = ERROR_INVALID_FUNCTION;
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
