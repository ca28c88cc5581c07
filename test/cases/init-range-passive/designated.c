// RUN: %check-case %s
// In a designated initialiser of a static variable of a function.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

PVIDEO_ACCESS_RANGE SisAperture(void)
{
    static VIDEO_ACCESS_RANGE Aperture = {
        .RangeStart = {{0xA0000}},
        .RangeLength = 0x20000,
        .RangePassive = 0x10, // FINDING: init-range-passive: RangePassive is 16
    };

    return &Aperture;
}
