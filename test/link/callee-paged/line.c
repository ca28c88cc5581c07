/* Resident, but what it calls is not. */
#include "shrike.h"

VOID ShrikeSetLine(PSHRIKE_EXTENSION Shrike)
{
    VideoPortWriteRegisterUlong((PULONG)Shrike->Registers, Shrike->Line);
    ShrikeRepaint(Shrike); // expect: nonpageable-callee-paged
}
