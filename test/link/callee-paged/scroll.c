#include "shrike.h"

#pragma alloc_text(PAGE, ShrikeScroll) // note: ShrikeScroll is placed in the section PAGE here

VOID ShrikeScroll(PSHRIKE_EXTENSION Shrike, ULONG Lines)
{
    Shrike->Line += Lines;
    VideoPortWriteRegisterUlong((PULONG)Shrike->Registers, Shrike->Line);
}

/* Pageable because it says so. */
VOID ShrikeRepaint(PSHRIKE_EXTENSION Shrike)
{
    PAGED_CODE();
    VideoPortZeroDeviceMemory(Shrike->Registers + 0x1000, 0x1000);
}
