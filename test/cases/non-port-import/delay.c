// RUN: %check-case %s --checks=videoport-non-port-import
// Sleeps with the kernel's function, in a helper that nothing calls.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

/* As in the kernel's headers, which a miniport does not include. */
LONG NTAPI KeDelayExecutionThread(CHAR WaitMode, BOOLEAN Alertable, PLARGE_INTEGER Interval);

static VOID Sleep(LONG Milliseconds)
{
    LARGE_INTEGER Interval;

    Interval.QuadPart = -10000LL * Milliseconds;
    KeDelayExecutionThread(0, FALSE, &Interval); // FINDING: non-port-import: KeDelayExecutionThread
}

BOOLEAN NTAPI CyrStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    if (RequestPacket->IoControlCode == IOCTL_VIDEO_RESET_DEVICE)
        Sleep(20);
    return TRUE;
}

VOID Fill(PVIDEO_HW_INITIALIZATION_DATA Data)
{
    Data->HwStartIO = CyrStartIO;
}
