// RUN: %check-case %s
// A synchronized routine does the work and forgets the packet.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _WORK {
    PVIDEO_REQUEST_PACKET Packet;
    PVOID Buffer;
    ULONG Length;
} WORK;

typedef struct _HW_DEVICE_EXTENSION {
    WORK First;
    WORK Second;
    WORK Third;
    PVIDEO_REQUEST_PACKET Fourth;
    ULONG Done;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS NTAPI CardFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CardInitialize(PVOID HwDeviceExtension);

static BOOLEAN NTAPI CardZeroFirst(PVOID Context)
{
    PHW_DEVICE_EXTENSION extension = Context;

    extension->Done += extension->First.Length;
    VideoPortZeroMemory(&extension->First, sizeof(extension->First));
    return TRUE;
}

static BOOLEAN NTAPI CardReplaceSecond(PVOID Context)
{
    PHW_DEVICE_EXTENSION extension = Context;
    WORK none = {NULL, NULL, 0};

    extension->Done += extension->Second.Length;
    extension->Second = none;
    return TRUE;
}

static BOOLEAN NTAPI CardClearThird(PVOID Context)
{
    WORK *work = Context;

    work->Packet = NULL;
    work->Buffer = NULL;
    return TRUE;
}

static BOOLEAN NTAPI CardClearSlot(PVOID Context)
{
    PVIDEO_REQUEST_PACKET *slot = Context;

    *slot = NULL;
    return TRUE;
}

BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PHW_DEVICE_EXTENSION extension = HwDeviceExtension;

    RequestPacket->StatusBlock->Status = NO_ERROR;
    RequestPacket->StatusBlock->Information = 0;
    switch (RequestPacket->IoControlCode) {
    case 1:
        extension->First.Packet = RequestPacket;
        extension->First.Length = RequestPacket->InputBufferLength;
        VideoPortSynchronizeExecution(extension, VpMediumPriority, CardZeroFirst, extension);
        break;
    case 2:
        extension->Second.Buffer = RequestPacket->InputBuffer;
        VideoPortSynchronizeExecution(extension, VpMediumPriority, CardReplaceSecond, extension);
        break;
    case 3:
        extension->Third.Packet = RequestPacket;
        VideoPortSynchronizeExecution(extension, VpMediumPriority, CardClearThird, &extension->Third);
        break;
    case 4:
        extension->Fourth = RequestPacket;
        VideoPortSynchronizeExecution(extension, VpMediumPriority, CardClearSlot, &extension->Fourth);
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
