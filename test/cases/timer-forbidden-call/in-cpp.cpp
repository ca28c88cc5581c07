// RUN: %check-case %s
// A member function template.

extern "C" {
#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
}

struct Clock {
    ULONG Ticks;
    template <ULONG Limit> VOID tick()
    {
        if (++Ticks == Limit)
            VideoPortStopTimer(this); // FINDING: timer-forbidden-call: VideoPortStopTimer
    }
};

static VOID NTAPI onSecond(PVOID HwDeviceExtension)
{
    static_cast<Clock *>(HwDeviceExtension)->tick<60>(); // NOTE: onSecond calls tick here
}

VOID Fill(VIDEO_HW_INITIALIZATION_DATA &Data)
{
    Data.HwTimer = onSecond;
}
