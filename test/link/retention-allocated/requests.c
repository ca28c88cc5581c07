// Hands the output buffer and a new list element to another file.
#include "device.h"

static PCARD_REQUEST Requests;

BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PCARD_REQUEST request = VideoPortAllocatePool(HwDeviceExtension, VpNonPagedPool, sizeof(CARD_REQUEST), 'draC');

    RequestPacket->StatusBlock->Status = ERROR_NOT_ENOUGH_MEMORY;
    if (request == NULL)
        return TRUE;
    request->Next = Requests;
    Requests = request;
    CardFillRequest(request, RequestPacket->OutputBuffer);
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}
