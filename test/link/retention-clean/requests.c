// Whatever other files keep is taken back before the request is completed.
#include "device.h"

static VP_STATUS CardListed(PHW_DEVICE_EXTENSION Extension, PVIDEO_REQUEST_PACKET Packet, BOOLEAN Here)
{
    PCARD_REQUEST request = VideoPortAllocatePool(Extension, VpNonPagedPool, sizeof(CARD_REQUEST), 'draC');

    if (request == NULL)
        return ERROR_NOT_ENOUGH_MEMORY;
    CardFillRequest(request, Packet->OutputBuffer, Packet->OutputBufferLength);
    if (Here)
        VideoPortFreePool(Extension, request);
    else
        CardReleaseRequest(Extension, request);
    return NO_ERROR;
}

BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PHW_DEVICE_EXTENSION extension = HwDeviceExtension;
    CARD_WORK work;
    PVIDEO_CLUT table = NULL;
    VP_STATUS status = NO_ERROR;

    RequestPacket->StatusBlock->Information = 0;
    switch (RequestPacket->IoControlCode) {
    case IOCTL_VIDEO_SET_COLOR_REGISTERS:
        // What the buffer holds is copied.
        if (RequestPacket->InputBufferLength < sizeof(VIDEO_CLUT))
            status = ERROR_INSUFFICIENT_BUFFER;
        else
            CardCopyColors(extension, RequestPacket->InputBuffer);
        break;
    case IOCTL_VIDEO_SET_CURRENT_MODE:
        // It is taken back where it was stored.
        status = CardRun(extension, RequestPacket);
        break;
    case IOCTL_VIDEO_RESET_DEVICE:
        // It is taken back here.
        CardSetCurrent(extension, RequestPacket);
        extension->Current = NULL;
        break;
    case IOCTL_VIDEO_ENABLE_POINTER:
        // Another file takes it back,
        CardBegin(extension, RequestPacket);
        extension->Mode = 1;
        CardEnd(extension);
        break;
    case IOCTL_VIDEO_DISABLE_POINTER:
        // through a third one,
        CardBegin(extension, RequestPacket);
        CardReset(extension);
        break;
    case IOCTL_VIDEO_SHARE_VIDEO_MEMORY:
        // or with all of the structure that it is in.
        CardSetWork(&extension->Work, RequestPacket->InputBuffer, RequestPacket->InputBufferLength);
        VideoPortZeroMemory(&extension->Work, sizeof(extension->Work));
        break;
    case IOCTL_VIDEO_UNSHARE_VIDEO_MEMORY:
        // It is stored in a variable,
        CardSetWork(&work, RequestPacket->InputBuffer, RequestPacket->InputBufferLength);
        extension->Mode = work.Length;
        break;
    case IOCTL_VIDEO_QUERY_AVAIL_MODES:
        CardSetTable(&table, RequestPacket->InputBuffer);
        extension->Mode = table->NumEntries;
        break;
    case IOCTL_VIDEO_QUERY_CURRENT_MODE:
        // or in memory that is freed, here or in another file.
        status = CardListed(extension, RequestPacket, TRUE);
        break;
    case IOCTL_VIDEO_QUERY_NUM_AVAIL_MODES:
        status = CardListed(extension, RequestPacket, FALSE);
        break;
    default:
        status = ERROR_INVALID_FUNCTION;
    }
    RequestPacket->StatusBlock->Status = status;
    return TRUE;
}
