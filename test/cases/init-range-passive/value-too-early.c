// RUN: %check-case %s
// Two values in each other's place: the length stands where RangePassive is.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "video.h"

static VIDEO_ACCESS_RANGE Range = {{{0x3C0}}, 1, 1, 1, 1, 32}; // FINDING: init-range-passive: RangePassive is 32

PVIDEO_ACCESS_RANGE VgaRange(void)
{
    return &Range;
}
