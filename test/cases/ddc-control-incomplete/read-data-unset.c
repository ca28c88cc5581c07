// RUN: %check-case %s
// ReadDataLine has never been set.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

VOID NTAPI QvWriteClock(PVOID HwDeviceExtension, UCHAR Data);
VOID NTAPI QvWriteData(PVOID HwDeviceExtension, UCHAR Data);
BOOLEAN NTAPI QvReadClock(PVOID HwDeviceExtension);
BOOLEAN NTAPI QvReadData(PVOID HwDeviceExtension);

BOOLEAN QvReadEdid(PVOID HwDeviceExtension, PUCHAR Edid)
{
    DDC_CONTROL Control;

    Control.Size = sizeof(Control);
    Control.I2CCallbacks.WriteClockLine = QvWriteClock;
    Control.I2CCallbacks.WriteDataLine = QvWriteData;
    Control.I2CCallbacks.ReadClockLine = QvReadClock;
    Control.EdidSegment = 0;
    return VideoPortDDCMonitorHelper(HwDeviceExtension, &Control, Edid, 128); // FINDING: ddc-control-incomplete: ReadDataLine
}
