#include "crane.h"

VOID CraneOdd(PCRANE_EXTENSION Crane, ULONG Left)
{
    if (Left == 0)
        VideoPortSetEvent(Crane, Crane->Idle); // expect: isr-forbidden-call
    else
        CraneEven(Crane, Left - 1);
}
