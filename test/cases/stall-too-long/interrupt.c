// RUN: %check-case %s
// In the interrupt routine, where even a short stall is bad.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

static VOID Drain(PVOID HwDeviceExtension)
{
    while (VideoPortReadRegisterUchar(HwDeviceExtension) & 1)
        VideoPortStallExecution(100); // FINDING: stall-too-long: 100 microseconds in HwVidInterrupt
}

BOOLEAN NTAPI PvrInterrupt(PVOID HwDeviceExtension)
{
    Drain(HwDeviceExtension);
    return TRUE;
}

VOID Fill(PVIDEO_HW_INITIALIZATION_DATA Data)
{
    Data->HwInterrupt = PvrInterrupt;
}
