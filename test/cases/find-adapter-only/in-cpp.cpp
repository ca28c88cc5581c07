// RUN: %check-case %s
// A class that claims in its constructor, made in the wrong callback.

extern "C" {
#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
}

class Claim {
public:
    Claim(PVOID Extension, PVIDEO_ACCESS_RANGE Ranges, ULONG Count)
        : Status(VideoPortVerifyAccessRanges(Extension, Count, Ranges)) {} // FINDING: find-adapter-only: not from HwVidInitialize
    VP_STATUS Status;
};

struct Adapter {
    VIDEO_ACCESS_RANGE Ranges[2];
};

static BOOLEAN NTAPI initialize(PVOID HwDeviceExtension)
{
    return Claim(HwDeviceExtension, static_cast<Adapter *>(HwDeviceExtension)->Ranges, 2).Status == NO_ERROR; // NOTE: initialize calls Claim here
}

VOID Fill(VIDEO_HW_INITIALIZATION_DATA &Data)
{
    Data.HwInitialize = initialize;
}
