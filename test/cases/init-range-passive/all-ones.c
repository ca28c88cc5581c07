// RUN: %check-case %s
// The usual "everything" value.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

void CirrusMark(PVIDEO_ACCESS_RANGE Range)
{
    Range->RangePassive = 0xFF; // FINDING: init-range-passive: RangePassive is 255
}
