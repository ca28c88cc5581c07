// RUN: %check-case %s
// A constant with a callback too few.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VOID NTAPI TridentWriteClock(PVOID HwDeviceExtension, UCHAR Data);
VOID NTAPI TridentWriteData(PVOID HwDeviceExtension, UCHAR Data);
BOOLEAN NTAPI TridentReadClock(PVOID HwDeviceExtension);
BOOLEAN NTAPI TridentReadData(PVOID HwDeviceExtension);

static const DDC_CONTROL TridentControl = {
    .Size = sizeof(DDC_CONTROL),
    .I2CCallbacks.WriteClockLine = TridentWriteClock,
    .I2CCallbacks.WriteDataLine = TridentWriteData,
    .I2CCallbacks.ReadDataLine = TridentReadData,
};

BOOLEAN TridentReadEdid(PVOID HwDeviceExtension, PUCHAR Edid)
{
    return VideoPortDDCMonitorHelper(HwDeviceExtension, (PVOID)&TridentControl, Edid, 128); // FINDING: ddc-control-incomplete: ReadClockLine
}
