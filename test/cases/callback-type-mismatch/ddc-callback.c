// RUN: %check-case %s
// A line function of the wrong type in DDC_CONTROL.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VOID NTAPI GlintWriteClock(PVOID HwDeviceExtension, UCHAR Data);
VOID NTAPI GlintWriteData(PVOID HwDeviceExtension, UCHAR Data);
BOOLEAN NTAPI GlintReadClock(PVOID HwDeviceExtension);
BOOLEAN NTAPI GlintReadData(PVOID HwDeviceExtension);
VOID NTAPI GlintSampleData(PVOID HwDeviceExtension);

BOOLEAN GlintReadEdid(PVOID HwDeviceExtension, PUCHAR Edid)
{
    DDC_CONTROL Control;

    Control.Size = sizeof(Control);
    Control.I2CCallbacks.WriteClockLine = GlintWriteClock;
    Control.I2CCallbacks.WriteDataLine = GlintWriteData;
    Control.I2CCallbacks.ReadClockLine = GlintReadClock;
    Control.I2CCallbacks.ReadDataLine = (PVIDEO_READ_DATA_LINE)GlintSampleData;
    Control.EdidSegment = 0;
    return VideoPortDDCMonitorHelper(HwDeviceExtension, &Control, Edid, 128); // FINDING: callback-type-mismatch: GlintSampleData
}
