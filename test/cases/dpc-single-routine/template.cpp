// RUN: %check-case %s
// Two instances of a template are two routines.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

template <int Cause> struct Dpc {
    static VOID NTAPI Run(PVOID HwDeviceExtension, PVOID Context);
};

BOOLEAN GlintInterrupt(PVOID HwDeviceExtension)
{
    VideoPortQueueDpc(HwDeviceExtension, Dpc<0>::Run, nullptr);
    return VideoPortQueueDpc(HwDeviceExtension, Dpc<1>::Run, nullptr); // FINDING: dpc-single-routine: Run
}
