// RUN: %check-case %s
// A port that copies the bus functions.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

static I2C_CALLBACKS Lines;

BOOLEAN PortReadEdid(PVOID HwDeviceExtension, PUCHAR Buffer, ULONG Size);

BOOLEAN NTAPI VideoPortDDCMonitorHelper(PVOID HwDeviceExtension, PVOID DDCControl, PUCHAR EdidBuffer,
                                        ULONG EdidBufferSize)
{
    Lines = ((PDDC_CONTROL)DDCControl)->I2CCallbacks; // FINDING: temp-callback-stored: is kept in
    return PortReadEdid(HwDeviceExtension, EdidBuffer, EdidBufferSize);
}
