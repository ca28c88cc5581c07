// RUN: %check-case %s
// A function that reads a line stands where one that writes it is called.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

VOID NTAPI TsengWriteClock(PVOID HwDeviceExtension, UCHAR Data);
VOID NTAPI TsengWriteData(PVOID HwDeviceExtension, UCHAR Data);
BOOLEAN NTAPI TsengReadClock(PVOID HwDeviceExtension);
BOOLEAN NTAPI TsengReadData(PVOID HwDeviceExtension);

BOOLEAN TsengReadEdid(PVOID HwDeviceExtension, PUCHAR Edid)
{
    DDC_CONTROL Control;

    Control.Size = sizeof(Control);
    Control.I2CCallbacks.WriteClockLine = TsengWriteClock;
    Control.I2CCallbacks.WriteDataLine = (PVOID)TsengReadData;
    Control.I2CCallbacks.ReadClockLine = TsengReadClock;
    Control.I2CCallbacks.ReadDataLine = TsengReadData;
    Control.EdidSegment = 0;
    return VideoPortDDCMonitorHelper(HwDeviceExtension, &Control, Edid, 128); // FINDING: callback-type-mismatch: TsengReadData
}
