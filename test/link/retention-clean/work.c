#include "device.h"

VOID CardReset(PHW_DEVICE_EXTENSION Extension)
{
    Extension->Mode = 0;
    CardEnd(Extension);
}

VOID CardSetWork(PCARD_WORK Work, PVOID Buffer, ULONG Length)
{
    Work->Buffer = Buffer;
    Work->Length = Length;
}

VOID CardFillRequest(PCARD_REQUEST Request, PVOID Output, ULONG Length)
{
    Request->Output = Output;
    Request->Length = Length;
}

VOID CardReleaseRequest(PHW_DEVICE_EXTENSION Extension, PCARD_REQUEST Request)
{
    VideoPortFreePool(Extension, Request);
}

VOID CardSetTable(PVIDEO_CLUT *Table, PVIDEO_CLUT Colors)
{
    *Table = Colors;
}

// It looks like HwVidStartIO, but nobody registers it: the packet is the driver's own.
BOOLEAN NTAPI CardReplay(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    CardSetCurrent(HwDeviceExtension, RequestPacket);
    return TRUE;
}
