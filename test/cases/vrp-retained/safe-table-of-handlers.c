// RUN: %check-case %s
// Handlers in a const table that copy what they need.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    PVIDEO_REQUEST_PACKET Current;
    VIDEO_MODE Mode;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

typedef VP_STATUS (*HANDLER)(PHW_DEVICE_EXTENSION);

static VP_STATUS CardSetMode(PHW_DEVICE_EXTENSION Extension)
{
    if (Extension->Current->InputBufferLength < sizeof(VIDEO_MODE))
        return ERROR_INSUFFICIENT_BUFFER;
    Extension->Mode = *(PVIDEO_MODE)Extension->Current->InputBuffer;
    return NO_ERROR;
}

static VP_STATUS CardReset(PHW_DEVICE_EXTENSION Extension)
{
    Extension->Mode.RequestedMode = 0;
    return NO_ERROR;
}

static const HANDLER Handlers[] = {CardReset, CardSetMode, NULL};

BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PHW_DEVICE_EXTENSION Extension = HwDeviceExtension;
    ULONG Index = RequestPacket->IoControlCode == IOCTL_VIDEO_SET_CURRENT_MODE ? 1 : 0;

    Extension->Current = RequestPacket;
    RequestPacket->StatusBlock->Status = Handlers[Index](Extension);
    Extension->Current = NULL;
    return TRUE;
}

VP_STATUS NTAPI CardFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CardInitialize(PVOID HwDeviceExtension);

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
