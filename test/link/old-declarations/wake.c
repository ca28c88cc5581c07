#include "knot.h"

VOID KnotCount(PKNOT_EXTENSION Knot)
{
    ++Knot->Level;
}

int KnotWake(Knot)
PKNOT_EXTENSION Knot;
{
    return VideoPortSetEvent(Knot, Knot->Event); // expect: isr-forbidden-call
}
