// RUN: %check-case %s
// Two members at once.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VOID NTAPI TsengWriteClock(PVOID HwDeviceExtension, UCHAR Data);
VOID NTAPI TsengWriteData(PVOID HwDeviceExtension, UCHAR Data);
BOOLEAN NTAPI TsengReadClock(PVOID HwDeviceExtension);
BOOLEAN NTAPI TsengReadData(PVOID HwDeviceExtension);

BOOLEAN TsengReadEdid(PVOID HwDeviceExtension, PUCHAR Edid)
{
    DDC_CONTROL Control = {0};

    Control.Size = sizeof(Control);
    Control.I2CCallbacks.WriteClockLine = TsengWriteClock;
    Control.I2CCallbacks.WriteDataLine = TsengWriteData;
    Control.EdidSegment = 0;
    return VideoPortDDCMonitorHelper(HwDeviceExtension, &Control, Edid, 128); // FINDING: ddc-control-incomplete: Read
}
