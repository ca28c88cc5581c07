/* A finding that is a warning: RangePassive is no combination of the documented values. */
#include "miniport.h"
#include "video.h"

VIDEO_ACCESS_RANGE CardRanges[] = {{{0x3C0}, 0x20, 1, 1, 1, 0x40}};
