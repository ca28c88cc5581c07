// RUN: %check-case %s
// The bit number was taken for the bit.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "video.h"

enum { TenBitDecode = 2 };

void MachMark(PVIDEO_ACCESS_RANGE Range)
{
    Range->RangePassive = VIDEO_RANGE_PASSIVE_DECODE | 1 << TenBitDecode; // FINDING: init-range-passive: RangePassive is 5
}
