// RUN: %check-case %s
// A port that remembers the whole structure.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

static PDDC_CONTROL Current;

BOOLEAN PortReadEdid(PVOID HwDeviceExtension, PUCHAR Buffer, ULONG Size);

BOOLEAN NTAPI VideoPortDDCMonitorHelper(PVOID HwDeviceExtension, PVOID DDCControl, PUCHAR EdidBuffer,
                                        ULONG EdidBufferSize)
{
    Current = DDCControl; // FINDING: temp-callback-stored: DDCControl is kept in Current (a global variable)
    return PortReadEdid(HwDeviceExtension, EdidBuffer, EdidBufferSize);
}
