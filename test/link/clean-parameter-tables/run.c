#include "ouzel.h"

VOID OuzelRun(POUZEL_EXTENSION Ouzel, const OUZEL_SEQUENCE *Sequence)
{
    ULONG i;

    for (i = 0; i < Sequence->Steps; ++i)
        Sequence->Step[i](Ouzel);
}
