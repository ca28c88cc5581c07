// RUN: %check-case %s
// The port instead of a function that writes to it.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VOID NTAPI GlintWriteClock(PVOID HwDeviceExtension, UCHAR Data);
VOID NTAPI GlintWriteData(PVOID HwDeviceExtension, UCHAR Data);
BOOLEAN NTAPI GlintReadClock(PVOID HwDeviceExtension);
BOOLEAN NTAPI GlintReadData(PVOID HwDeviceExtension);

BOOLEAN GlintReadEdid(PVOID HwDeviceExtension, PUCHAR Port, PUCHAR Edid)
{
    DDC_CONTROL Control = {0};

    Control.Size = sizeof(Control);
    Control.I2CCallbacks.WriteClockLine = (PVIDEO_WRITE_CLOCK_LINE)Port;
    Control.I2CCallbacks.WriteDataLine = GlintWriteData;
    Control.I2CCallbacks.ReadClockLine = GlintReadClock;
    Control.I2CCallbacks.ReadDataLine = GlintReadData;
    return VideoPortDDCMonitorHelper(HwDeviceExtension, &Control, Edid, 128); // FINDING: callback-not-function: WriteClockLine
}
