/* Calls a pageable function, but never with the argument that leads to it. */
#include "umber.h"

VOID UmberCount(PUMBER_EXTENSION Umber)
{
    ++Umber->Count;
}

BOOLEAN NTAPI UmberInterrupt(PVOID HwDeviceExtension)
{
    PUMBER_EXTENSION Umber = HwDeviceExtension;

    if (VideoPortReadRegisterUchar(Umber->Registers) == 0)
        return FALSE;
    UmberCount(Umber);
    UmberWrite(Umber, Umber->Count, FALSE);
    return TRUE;
}
