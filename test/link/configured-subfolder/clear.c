#include "nuthatch.h"

VOID NuthatchClear(PNUTHATCH_EXTENSION Nuthatch)
{
    VideoPortClearEvent(Nuthatch, Nuthatch->Event); // expect: isr-forbidden-call
}
