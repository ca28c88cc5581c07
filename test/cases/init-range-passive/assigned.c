// RUN: %check-case %s
// Assigned in a loop.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

void CirrusMark(PVIDEO_ACCESS_RANGE Ranges, ULONG Count)
{
    ULONG i;

    for (i = 0; i < Count; i++)
        Ranges[i].RangePassive = 4; // FINDING: init-range-passive: RangePassive is 4
}
