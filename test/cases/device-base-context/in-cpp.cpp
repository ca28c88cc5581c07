// RUN: %check-case %s
// A member function that maps what is not mapped yet.

extern "C" {
#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
}

struct Aperture {
    PHYSICAL_ADDRESS Start;
    PVOID Base;

    PVOID base()
    {
        return Base ? Base : Base = VideoPortGetDeviceBase(this, Start, 4096, 0); // FINDING: device-base-context: not from HwVidTimer
    }
};

static VOID NTAPI onSecond(PVOID HwDeviceExtension)
{
    static_cast<Aperture *>(HwDeviceExtension)->base(); // NOTE: onSecond calls base here
}

VOID Fill(VIDEO_HW_INITIALIZATION_DATA &Data)
{
    Data.HwTimer = onSecond;
}
