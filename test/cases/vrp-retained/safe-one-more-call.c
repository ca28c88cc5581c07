// RUN: %check-case %s
// The handler is called for a request of its own.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    ULONG Mode;
    ULONG Depth;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS NTAPI CardFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CardInitialize(PVOID HwDeviceExtension);

static BOOLEAN CardHandle(PHW_DEVICE_EXTENSION extension, PVIDEO_REQUEST_PACKET packet)
{
    extension->Mode = *(PULONG)packet->InputBuffer;
    packet->StatusBlock->Status = NO_ERROR;
    return TRUE;
}

BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PHW_DEVICE_EXTENSION extension = HwDeviceExtension;
    VIDEO_REQUEST_PACKET own;
    STATUS_BLOCK status;
    ULONG mode = 3;

    own.IoControlCode = IOCTL_VIDEO_SET_CURRENT_MODE;
    own.StatusBlock = RequestPacket->StatusBlock;
    own.InputBuffer = &mode;
    own.InputBufferLength = sizeof(mode);
    own.OutputBuffer = RequestPacket->OutputBuffer;
    own.OutputBufferLength = RequestPacket->OutputBufferLength;
    RequestPacket->StatusBlock->Information = 0;
    CardHandle(extension, &own);
    own.StatusBlock = &status;
    CardHandle(extension, &own);
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
