// RUN: %check-case %s
// WriteDataLine is NULL, as zeroing left it.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VOID NTAPI QvWriteClock(PVOID HwDeviceExtension, UCHAR Data);
VOID NTAPI QvWriteData(PVOID HwDeviceExtension, UCHAR Data);
BOOLEAN NTAPI QvReadClock(PVOID HwDeviceExtension);
BOOLEAN NTAPI QvReadData(PVOID HwDeviceExtension);

BOOLEAN QvReadEdid(PVOID HwDeviceExtension, PUCHAR Edid)
{
    DDC_CONTROL Control = {0};

    Control.Size = sizeof(Control);
    Control.I2CCallbacks.WriteClockLine = QvWriteClock;
    Control.I2CCallbacks.ReadClockLine = QvReadClock;
    Control.I2CCallbacks.ReadDataLine = QvReadData;
    Control.EdidSegment = 0;
    return VideoPortDDCMonitorHelper(HwDeviceExtension, &Control, Edid, 128); // FINDING: ddc-control-incomplete: WriteDataLine
}
