// RUN: %check-case %s
// WriteClockLine has never been set.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VOID NTAPI WeitekWriteClock(PVOID HwDeviceExtension, UCHAR Data);
VOID NTAPI WeitekWriteData(PVOID HwDeviceExtension, UCHAR Data);
BOOLEAN NTAPI WeitekReadClock(PVOID HwDeviceExtension);
BOOLEAN NTAPI WeitekReadData(PVOID HwDeviceExtension);

BOOLEAN WeitekReadEdid(PVOID HwDeviceExtension, PUCHAR Edid)
{
    DDC_CONTROL Control;

    Control.Size = sizeof(Control);
    Control.I2CCallbacks.WriteDataLine = WeitekWriteData;
    Control.I2CCallbacks.ReadClockLine = WeitekReadClock;
    Control.I2CCallbacks.ReadDataLine = WeitekReadData;
    Control.EdidSegment = 0;
    return VideoPortDDCMonitorHelper(HwDeviceExtension, &Control, Edid, 128); // FINDING: ddc-control-incomplete: WriteClockLine
}
