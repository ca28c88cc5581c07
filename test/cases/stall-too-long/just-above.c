// RUN: %check-case %s
// 51 microseconds, in HwVidSetPowerState.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI PvrSetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT Power)
{
    VideoPortStallExecution(50);
    VideoPortStallExecution(51); // FINDING: stall-too-long: 51 microseconds in HwVidSetPowerState
    return NO_ERROR;
}

VOID Fill(PVIDEO_HW_INITIALIZATION_DATA Data)
{
    Data->HwSetPowerState = PvrSetPower;
}
