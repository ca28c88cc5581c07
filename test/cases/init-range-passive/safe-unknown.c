// RUN: %check-case %s
// A value from elsewhere, and a value that is a variable.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

void CirrusDecode(PVIDEO_ACCESS_RANGE Range, UCHAR Decode)
{
    Range->RangePassive = Decode;
    Range[1].RangePassive = (UCHAR)(Decode & 3);
    Range[2].RangePassive = FALSE;
    Range[3] = *Range;
}
