// RUN: %check-case %s
// The helper is told how long, through another helper.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

static VOID Wait(ULONG Microseconds)
{
    VideoPortStallExecution(Microseconds); // FINDING: stall-too-long: 300 microseconds in HwVidStartIO
}

static VOID Pulse(PVOID HwDeviceExtension, ULONG Time)
{
    VideoPortWriteRegisterUchar(HwDeviceExtension, 1);
    Wait(Time); // NOTE: Pulse calls Wait here
}

BOOLEAN NTAPI PvrInitialize(PVOID HwDeviceExtension)
{
    Wait(100000);
    return TRUE;
}

BOOLEAN NTAPI PvrStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    Wait(10);
    Pulse(HwDeviceExtension, 300); // NOTE: PvrStartIO calls Pulse here
    return TRUE;
}

VOID Fill(PVIDEO_HW_INITIALIZATION_DATA Data)
{
    Data->HwInitialize = PvrInitialize;
    Data->HwStartIO = PvrStartIO;
}
