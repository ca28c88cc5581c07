// RUN: %check-case %s
// Addresses from the mapping service.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    PHYSICAL_ADDRESS FrameBuffer;
    ULONG Length;
    PVOID Mapped;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS NTAPI CardFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CardInitialize(PVOID HwDeviceExtension);

static VP_STATUS CardMap(PHW_DEVICE_EXTENSION extension, PVIDEO_REQUEST_PACKET packet)
{
    PVIDEO_MEMORY memory = packet->InputBuffer;
    PVIDEO_MEMORY_INFORMATION information = packet->OutputBuffer;
    ULONG space = VIDEO_MEMORY_SPACE_MEMORY;
    VP_STATUS status;

    if (packet->InputBufferLength < sizeof(*memory) || packet->OutputBufferLength < sizeof(*information))
        return ERROR_INSUFFICIENT_BUFFER;
    information->VideoRamBase = memory->RequestedVirtualAddress;
    information->VideoRamLength = extension->Length;
    status = VideoPortMapMemory(extension, extension->FrameBuffer, &information->VideoRamLength, &space,
                                &information->VideoRamBase);
    if (status != NO_ERROR)
        return status;
    information->FrameBufferBase = information->VideoRamBase;
    information->FrameBufferLength = information->VideoRamLength;
    extension->Mapped = information->VideoRamBase;
    packet->StatusBlock->Information = sizeof(*information);
    return NO_ERROR;
}

BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    RequestPacket->StatusBlock->Information = 0;
    if (RequestPacket->IoControlCode == IOCTL_VIDEO_MAP_VIDEO_MEMORY)
        RequestPacket->StatusBlock->Status = CardMap(HwDeviceExtension, RequestPacket);
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
