#include "crane.h"

VOID CraneEven(PCRANE_EXTENSION Crane, ULONG Left)
{
    if (Left == 0)
        return;
    Crane->Tail ^= VideoPortReadRegisterUlong(Crane->Ring + Left);
    CraneOdd(Crane, Left - 1); // note: CraneEven calls CraneOdd here
}

BOOLEAN NTAPI CraneInterrupt(PVOID HwDeviceExtension)
{
    PCRANE_EXTENSION Crane = HwDeviceExtension;

    CraneEven(Crane, Crane->Head - Crane->Tail); // note: CraneInterrupt calls CraneEven here
    return TRUE;
}
