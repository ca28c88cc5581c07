// RUN: %check-case %s
// A queue of requests.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _CARD_REQUEST {
    struct _CARD_REQUEST *Next;
    PVOID Output;
    ULONG Code;
} CARD_REQUEST, *PCARD_REQUEST;

typedef struct _HW_DEVICE_EXTENSION {
    PCARD_REQUEST Queue;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS NTAPI CardFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CardInitialize(PVOID HwDeviceExtension);

BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PHW_DEVICE_EXTENSION extension = HwDeviceExtension;
    PCARD_REQUEST request = VideoPortAllocatePool(HwDeviceExtension, VpNonPagedPool, sizeof(CARD_REQUEST), 'draC');

    RequestPacket->StatusBlock->Information = 0;
    if (request == NULL) {
        RequestPacket->StatusBlock->Status = ERROR_NOT_ENOUGH_MEMORY;
        return TRUE;
    }
    request->Code = RequestPacket->IoControlCode;
    request->Output = RequestPacket->OutputBuffer; // FINDING: vrp-retained: RequestPacket->OutputBuffer is kept in request->Output (allocated memory)
    request->Next = extension->Queue;
    extension->Queue = request;
    RequestPacket->StatusBlock->Status = NO_ERROR;
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
