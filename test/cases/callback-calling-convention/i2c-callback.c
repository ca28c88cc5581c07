// RUN: %check-case --targets=i686-w64-mingw32 %s
// A line function of DDC_CONTROL.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VOID NTAPI QvWriteClock(PVOID HwDeviceExtension, UCHAR Data);
VOID NTAPI QvWriteData(PVOID HwDeviceExtension, UCHAR Data);
BOOLEAN NTAPI QvReadClock(PVOID HwDeviceExtension);
BOOLEAN QvReadData(PVOID HwDeviceExtension);

BOOLEAN QvReadEdid(PVOID HwDeviceExtension, PUCHAR Edid)
{
    DDC_CONTROL Control = {0};

    Control.Size = sizeof(Control);
    Control.I2CCallbacks.WriteClockLine = QvWriteClock;
    Control.I2CCallbacks.WriteDataLine = QvWriteData;
    Control.I2CCallbacks.ReadClockLine = QvReadClock;
    Control.I2CCallbacks.ReadDataLine = (PVIDEO_READ_DATA_LINE)QvReadData;
    return VideoPortDDCMonitorHelper(HwDeviceExtension, &Control, Edid, 128); // FINDING: callback-calling-convention: QvReadData
}
