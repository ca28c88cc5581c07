// RUN: %check-case %s
// A pragma that is the last thing before the first declaration counts; an editor parses it beforehand.
#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

#pragma warning(suppress: videoport-init-range-passive)
VIDEO_ACCESS_RANGE Ranges[] = {{{0x3b0, 0}, 0x20, 1, 1, 1, 0xff}};

VIDEO_ACCESS_RANGE Others[] = {{{0x3b0, 0}, 0x20, 1, 1, 1, 0xff}}; // FINDING: init-range-passive: RangePassive is 255
