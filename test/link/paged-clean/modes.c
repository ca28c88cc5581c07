#include "umber.h"

#pragma alloc_text(PAGE, UmberSetMode)
#pragma alloc_text(PAGE, UmberStartIO)

VOID UmberWrite(PUMBER_EXTENSION Umber, ULONG Value, BOOLEAN Careful)
{
    if (Careful)
        UmberSetMode(Umber, 0);
    VideoPortWriteRegisterUlong((PULONG)Umber->Registers, Value);
}

VOID UmberSetMode(PUMBER_EXTENSION Umber, ULONG Mode)
{
    PAGED_CODE();
    Umber->Mode = Mode;
}

BOOLEAN NTAPI UmberStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PAGED_CODE();
    UmberWrite(HwDeviceExtension, 1, TRUE);
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}
