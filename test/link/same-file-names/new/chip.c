#include "../plover.h"

static VOID Acknowledge(PPLOVER_EXTENSION Plover)
{
    VideoPortSetEvent(Plover, Plover->Event); // expect: isr-forbidden-call
}

VOID PloverNewAcknowledge(PPLOVER_EXTENSION Plover)
{
    Acknowledge(Plover);
}
