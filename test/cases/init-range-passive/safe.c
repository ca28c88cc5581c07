// RUN: %check-case %s
// Every documented value, by name and by number, and none at all.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

static VIDEO_ACCESS_RANGE Ranges[] = {
    {{{0x3B0}}, 12, 1, 1, 1, 0},
    {{{0x3C0}}, 32, 1, 1, 1, VIDEO_RANGE_PASSIVE_DECODE},
    {{{0x2E8}}, 8, 1, 1, 1, VIDEO_RANGE_10_BIT_DECODE},
    {{{0x4AE8}}, 2, 1, 1, 1, VIDEO_RANGE_PASSIVE_DECODE | VIDEO_RANGE_10_BIT_DECODE},
    {{{0x42E8}}, 2, 1, 1, 1, 3},
    {{{0xA0000}}, 0x20000, 0, 1, 1},
    {.RangeStart = {{0xB8000}}, .RangeLength = 0x8000},
};

PVIDEO_ACCESS_RANGE SisRanges(void)
{
    return Ranges;
}
