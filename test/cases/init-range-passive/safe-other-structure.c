// RUN: %check-case %s
// A member of that name in a structure of the driver's own.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

struct Window {
    ULONG Base;
    UCHAR RangePassive;
};

void TsengOpen(struct Window *Window)
{
    Window->RangePassive = 7;
}
