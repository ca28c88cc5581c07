// RUN: %check-case %s
// Behind the header of the output buffer.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _CARD_RESULT {
    ULONG Header;
    ULONG Data[8];
} CARD_RESULT, *PCARD_RESULT;

typedef struct _HW_DEVICE_EXTENSION {
    struct {
        PULONG Next;
        ULONG Left;
    } Result;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS NTAPI CardFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CardInitialize(PVOID HwDeviceExtension);

BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PHW_DEVICE_EXTENSION extension = HwDeviceExtension;

    RequestPacket->StatusBlock->Information = 0;
    RequestPacket->StatusBlock->Status = ERROR_INSUFFICIENT_BUFFER;
    if (RequestPacket->OutputBufferLength >= sizeof(CARD_RESULT)) {
        extension->Result.Left = 8;
        extension->Result.Next = ((PCARD_RESULT)RequestPacket->OutputBuffer)->Data; // FINDING: vrp-retained: is kept in
        RequestPacket->StatusBlock->Status = NO_ERROR;
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
