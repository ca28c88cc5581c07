// RUN: %check-case %s
// The number of address bits instead of the constant.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

static VIDEO_ACCESS_RANGE Ranges[] = {
    {{{0x3C0}}, 32, 1, 1, 1, 10}, // FINDING: init-range-passive: RangePassive is 10
};

PVIDEO_ACCESS_RANGE MgaRanges(void)
{
    return Ranges;
}
