// RUN: %check-case %s
// A template's constant.

extern "C" {
#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
}

template <ULONG Microseconds> struct Delay {
    static VOID run() { VideoPortStallExecution(Microseconds); } // FINDING: stall-too-long: 75 microseconds in HwVidStartIO
};

static BOOLEAN NTAPI startIO(PVOID, PVIDEO_REQUEST_PACKET)
{
    Delay<75>::run(); // NOTE: startIO calls run here
    return TRUE;
}

VOID Fill(VIDEO_HW_INITIALIZATION_DATA &Data)
{
    Data.HwStartIO = startIO;
}
