// RUN: %check-case %s
// One connector has no function for its clock.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VOID NTAPI TsengWriteClock(PVOID HwDeviceExtension, UCHAR Data);
VOID NTAPI TsengWriteData(PVOID HwDeviceExtension, UCHAR Data);
BOOLEAN NTAPI TsengReadClock(PVOID HwDeviceExtension);
BOOLEAN NTAPI TsengReadData(PVOID HwDeviceExtension);

BOOLEAN TsengReadEdid(PVOID HwDeviceExtension, BOOLEAN Analog, PUCHAR Edid)
{
    DDC_CONTROL Control = {0};

    Control.Size = sizeof(Control);
    Control.I2CCallbacks.WriteClockLine = TsengWriteClock;
    Control.I2CCallbacks.WriteDataLine = TsengWriteData;
    if (Analog)
        Control.I2CCallbacks.ReadClockLine = TsengReadClock;
    Control.I2CCallbacks.ReadDataLine = TsengReadData;
    return VideoPortDDCMonitorHelper(HwDeviceExtension, &Control, Edid, 128); // FINDING: ddc-control-incomplete: ReadClockLine
}
