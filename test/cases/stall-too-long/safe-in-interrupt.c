// RUN: %check-case %s
// Any stall in the interrupt routine should be avoided: advice, which is off.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

BOOLEAN NTAPI PvrInterrupt(PVOID HwDeviceExtension)
{
    VideoPortStallExecution(2);
    return TRUE;
}

VOID Fill(PVIDEO_HW_INITIALIZATION_DATA Data)
{
    Data->HwInterrupt = PvrInterrupt;
}
