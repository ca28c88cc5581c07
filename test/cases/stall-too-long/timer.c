// RUN: %check-case %s
// In HwVidTimer, in a loop.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VOID NTAPI PvrTimer(PVOID HwDeviceExtension)
{
    int i;

    for (i = 0; i < 4; i++)
        VideoPortStallExecution(1 << 10); // FINDING: stall-too-long: 1024 microseconds in HwVidTimer
}

VOID Fill(PVIDEO_HW_INITIALIZATION_DATA Data)
{
    Data->HwTimer = PvrTimer;
}
