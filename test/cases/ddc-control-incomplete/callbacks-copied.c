// RUN: %check-case %s
// The callbacks are copied from a structure that is not complete.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

VOID NTAPI HwVidWriteClock(PVOID HwDeviceExtension, UCHAR Data);
VOID NTAPI HwVidWriteData(PVOID HwDeviceExtension, UCHAR Data);
BOOLEAN NTAPI HwVidReadClock(PVOID HwDeviceExtension);
BOOLEAN NTAPI HwVidReadData(PVOID HwDeviceExtension);

BOOLEAN HwVidReadEdid(PVOID HwDeviceExtension, PUCHAR Edid)
{
    I2C_CALLBACKS Callbacks;
    DDC_CONTROL Control;

    Callbacks.WriteClockLine = HwVidWriteClock;
    Callbacks.ReadClockLine = HwVidReadClock;
    Callbacks.ReadDataLine = HwVidReadData;
    Control.Size = sizeof(Control);
    Control.I2CCallbacks = Callbacks;
    Control.EdidSegment = 0;
    return VideoPortDDCMonitorHelper(HwDeviceExtension, &Control, Edid, 128); // FINDING: ddc-control-incomplete: WriteDataLine
}
