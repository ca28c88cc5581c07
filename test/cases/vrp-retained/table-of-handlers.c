// RUN: %check-case %s
// Handlers in a const table.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;
typedef VP_STATUS (*HANDLER)(PHW_DEVICE_EXTENSION, PVIDEO_REQUEST_PACKET);

struct _HW_DEVICE_EXTENSION {
    ULONG Mode;
    PVOID Buffer;
};

VP_STATUS NTAPI CardFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CardInitialize(PVOID HwDeviceExtension);

static VP_STATUS CardReset(PHW_DEVICE_EXTENSION Extension, PVIDEO_REQUEST_PACKET Packet)
{
    Extension->Mode = 0;
    return NO_ERROR;
}

static VP_STATUS CardSetColors(PHW_DEVICE_EXTENSION Extension, PVIDEO_REQUEST_PACKET Packet)
{
    Extension->Buffer = Packet->InputBuffer; // FINDING: vrp-retained: is kept in
    return NO_ERROR;
}

static const struct {
    ULONG Code;
    HANDLER Handler;
} Handlers[] = {
    {IOCTL_VIDEO_RESET_DEVICE, CardReset},
    {IOCTL_VIDEO_SET_COLOR_REGISTERS, CardSetColors},
};

BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    ULONG i;

    RequestPacket->StatusBlock->Status = ERROR_INVALID_FUNCTION;
    RequestPacket->StatusBlock->Information = 0;
    for (i = 0; i < 2; i++)
        if (Handlers[i].Code == RequestPacket->IoControlCode)
            RequestPacket->StatusBlock->Status = Handlers[i].Handler(HwDeviceExtension, RequestPacket);
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
