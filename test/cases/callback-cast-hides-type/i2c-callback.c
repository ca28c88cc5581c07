// RUN: %check-case --checks=videoport-callback-cast-hides-type %s
// A line function.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VOID NTAPI QvWriteClock(PVOID HwDeviceExtension, UCHAR Data);
VOID NTAPI QvWriteData(PVOID HwDeviceExtension, UCHAR Data);
BOOLEAN NTAPI QvReadClock(PVOID HwDeviceExtension);
BOOLEAN NTAPI QvReadData(PVOID HwDeviceExtension);

BOOLEAN QvReadEdid(PVOID HwDeviceExtension, PUCHAR Edid)
{
    DDC_CONTROL Control = {0};

    Control.Size = sizeof(Control);
    Control.I2CCallbacks.WriteClockLine = (PVIDEO_WRITE_CLOCK_LINE)QvWriteClock; // FINDING: callback-cast-hides-type: QvWriteClock
    Control.I2CCallbacks.WriteDataLine = QvWriteData;
    Control.I2CCallbacks.ReadClockLine = QvReadClock;
    Control.I2CCallbacks.ReadDataLine = QvReadData;
    return VideoPortDDCMonitorHelper(HwDeviceExtension, &Control, Edid, 128);
}
