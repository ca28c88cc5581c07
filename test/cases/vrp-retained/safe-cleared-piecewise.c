// RUN: %check-case %s
// A copy whose pointers are cleared one by one, and pointers within the packet.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    VIDEO_REQUEST_PACKET Last;
    VIDEO_REQUEST_PACKET *Packets[2];
    ULONG Mode;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS NTAPI CardFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CardInitialize(PVOID HwDeviceExtension);

VOID CardForget(PHW_DEVICE_EXTENSION Extension);

static VOID CardStrip(PVIDEO_REQUEST_PACKET packet)
{
    packet->StatusBlock = NULL;
    packet->InputBuffer = NULL;
    packet->OutputBuffer = NULL;
}

BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PHW_DEVICE_EXTENSION extension = HwDeviceExtension;

    RequestPacket->StatusBlock->Status = NO_ERROR;
    RequestPacket->StatusBlock->Information = 0;
    if (RequestPacket->IoControlCode == 1) {
        extension->Last = *RequestPacket;
        CardStrip(&extension->Last);
        return TRUE;
    }
    if (RequestPacket->IoControlCode == 2) {
        RequestPacket->OutputBuffer = RequestPacket->InputBuffer;
        return TRUE;
    }
    /* What a function of another file does is not known. */
    extension->Packets[0] = RequestPacket;
    CardForget(extension);
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
