// RUN: %check-case %s
// A value in an initialiser that sets bits without a meaning.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VIDEO_ACCESS_RANGE VgaRanges[] = {
    {{{0x3B0}}, 12, 1, 1, 1, 7}, // FINDING: init-range-passive: RangePassive is 7
    {{{0x3C0}}, 32, 1, 1, 1, VIDEO_RANGE_10_BIT_DECODE},
};
