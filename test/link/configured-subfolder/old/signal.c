/* The configuration of this folder turns the rule off. */
#include "../nuthatch.h"

VOID NuthatchSignal(PNUTHATCH_EXTENSION Nuthatch)
{
    VideoPortSetEvent(Nuthatch, Nuthatch->Event);
}
