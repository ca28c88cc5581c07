#include "device.h"

VOID CardCopyColors(PHW_DEVICE_EXTENSION Extension, PVIDEO_CLUT Colors)
{
    Extension->Mode = Colors->NumEntries;
    Extension->Table = *Colors;
    Extension->Colors = &Extension->Table;
}

VP_STATUS CardRun(PHW_DEVICE_EXTENSION Extension, PVIDEO_REQUEST_PACKET Packet)
{
    VP_STATUS status = NO_ERROR;

    Extension->Active = Packet;
    if (Extension->Active->InputBufferLength < sizeof(ULONG))
        status = ERROR_INSUFFICIENT_BUFFER;
    else
        Extension->Mode = *(PULONG)Extension->Active->InputBuffer;
    Extension->Active = NULL;
    return status;
}

VOID CardSetCurrent(PHW_DEVICE_EXTENSION Extension, PVIDEO_REQUEST_PACKET Packet)
{
    Extension->Current = Packet;
}

VOID CardBegin(PHW_DEVICE_EXTENSION Extension, PVIDEO_REQUEST_PACKET Packet)
{
    Extension->Pending = Packet;
}

VOID CardEnd(PHW_DEVICE_EXTENSION Extension)
{
    Extension->Pending = NULL;
}
