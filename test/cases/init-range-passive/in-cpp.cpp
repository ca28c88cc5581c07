// RUN: %check-case %s
// C++, in an anonymous namespace.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

namespace {
VIDEO_ACCESS_RANGE Ranges[] = {
    {{{0x3B0, 0}}, 12, 1, 1, 1, 12}, // FINDING: init-range-passive: RangePassive is 12
};
}

PVIDEO_ACCESS_RANGE VgaRanges() { return Ranges; }
