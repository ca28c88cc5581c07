// RUN: %check-case %s
// Values, copies, and what is cleared.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _CARD_INPUT {
    HANDLE Event;
    PVOID UserAddress;
    ULONG Mode;
    ULONG Colors[16];
} CARD_INPUT, *PCARD_INPUT;

typedef struct _CARD_OUTPUT {
    PVOID Extension;
    PVOID Input;
    ULONG Mode;
} CARD_OUTPUT, *PCARD_OUTPUT;

typedef struct _CARD_CALL {
    PVIDEO_REQUEST_PACKET Packet;
    PVOID Buffer;
} CARD_CALL;

typedef struct _HW_DEVICE_EXTENSION {
    ULONG Code;
    ULONG Length;
    HANDLE Event;
    PVOID UserAddress;
    CARD_INPUT LastInput;
    ULONG Colors[16];
    BOOLEAN InPlace;
    PVIDEO_REQUEST_PACKET Current;
    VIDEO_REQUEST_PACKET Saved;
    SIZE_T Distance;
    PVOID FrameBuffer;
    STATUS_BLOCK LastStatus;
    PULONG Table;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS NTAPI CardFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CardInitialize(PVOID HwDeviceExtension);

static ULONG CardWork(CARD_CALL *Call)
{
    return Call->Packet->InputBufferLength + *(PULONG)Call->Buffer;
}

static VP_STATUS CardRun(PHW_DEVICE_EXTENSION extension)
{
    extension->Length = extension->Current->InputBufferLength;
    return NO_ERROR;
}

BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PHW_DEVICE_EXTENSION extension = HwDeviceExtension;
    PCARD_INPUT input = RequestPacket->InputBuffer;
    PCARD_OUTPUT output = RequestPacket->OutputBuffer;
    PSTATUS_BLOCK status = RequestPacket->StatusBlock;
    VIDEO_REQUEST_PACKET inner;
    STATUS_BLOCK innerStatus;
    CARD_CALL call;

    status->Information = 0;
    extension->Code = RequestPacket->IoControlCode;
    extension->Length = RequestPacket->InputBufferLength;
    if (RequestPacket->InputBufferLength < sizeof(*input) || RequestPacket->OutputBufferLength < sizeof(*output)) {
        status->Status = ERROR_INSUFFICIENT_BUFFER;
        return TRUE;
    }
    switch (RequestPacket->IoControlCode) {
    case 1: /* pointers that are the message */
        extension->Event = input->Event;
        extension->UserAddress = input->UserAddress;
        extension->FrameBuffer = *(PVOID *)RequestPacket->InputBuffer;
        break;
    case 2: /* copies */
        extension->LastInput = *input;
        VideoPortMoveMemory(extension->Colors, input->Colors, sizeof(input->Colors));
        break;
    case 3: /* found out about pointers */
        extension->InPlace = RequestPacket->InputBuffer == RequestPacket->OutputBuffer;
        extension->Distance = (SIZE_T)((PUCHAR)&input->Colors[3] - (PUCHAR)input);
        break;
    case 4: /* kept as long as it is worked on */
        extension->Current = RequestPacket;
        status->Status = CardRun(extension);
        extension->Current = NULL;
        return TRUE;
    case 5: /* a packet of its own, on the stack */
        inner = *RequestPacket;
        inner.IoControlCode = 1;
        inner.StatusBlock = &innerStatus;
        innerStatus.Status = NO_ERROR;
        call.Packet = &inner;
        call.Buffer = inner.InputBuffer;
        extension->Length = CardWork(&call);
        break;
    case 6: /* into the request's own output */
        output->Extension = extension;
        output->Mode = input->Mode;
        output->Input = input->UserAddress;
        status->Information = sizeof(*output);
        break;
    case 7: /* copied, used and forgotten */
        extension->Saved = *RequestPacket;
        extension->Length = extension->Saved.OutputBufferLength;
        VideoPortZeroMemory(&extension->Saved, sizeof(extension->Saved));
        break;
    case 8: /* a table of the driver's */
        extension->Table = &extension->Colors[input->Mode & 15];
        break;
    default:
        status->Status = ERROR_INVALID_FUNCTION;
        extension->LastStatus = *status;
        return TRUE;
    }
    status->Status = NO_ERROR;
    extension->LastStatus = *status;
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
