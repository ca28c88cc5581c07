// RUN: %check-case %s
// ReadClockLine is NULL because the card cannot read the clock.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VOID NTAPI TsengWriteClock(PVOID HwDeviceExtension, UCHAR Data);
VOID NTAPI TsengWriteData(PVOID HwDeviceExtension, UCHAR Data);
BOOLEAN NTAPI TsengReadClock(PVOID HwDeviceExtension);
BOOLEAN NTAPI TsengReadData(PVOID HwDeviceExtension);

BOOLEAN TsengReadEdid(PVOID HwDeviceExtension, PUCHAR Edid)
{
    DDC_CONTROL Control;

    Control.Size = sizeof(Control);
    Control.I2CCallbacks.WriteClockLine = TsengWriteClock;
    Control.I2CCallbacks.WriteDataLine = TsengWriteData;
    Control.I2CCallbacks.ReadDataLine = TsengReadData;
    Control.EdidSegment = 0;
    Control.I2CCallbacks.ReadClockLine = NULL;
    return VideoPortDDCMonitorHelper(HwDeviceExtension, &Control, Edid, 128); // FINDING: ddc-control-incomplete: ReadClockLine
}
