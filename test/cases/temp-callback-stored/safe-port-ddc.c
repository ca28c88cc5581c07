// RUN: %check-case %s
// A port that keeps the bus functions while it reads, and no longer.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

static I2C_CALLBACKS Lines;
static PDDC_CONTROL Current;
static ULONG Segment;

BOOLEAN PortReadEdid(PVOID HwDeviceExtension, PUCHAR Buffer, ULONG Size);

BOOLEAN NTAPI VideoPortDDCMonitorHelper(PVOID HwDeviceExtension, PVOID DDCControl, PUCHAR EdidBuffer,
                                        ULONG EdidBufferSize)
{
    BOOLEAN done;

    Current = DDCControl;
    Lines = Current->I2CCallbacks;
    Segment = Current->EdidSegment;
    done = PortReadEdid(HwDeviceExtension, EdidBuffer, EdidBufferSize);
    VideoPortZeroMemory(&Lines, sizeof(Lines));
    Current = NULL;
    return done;
}
