// RUN: %check-case %s
// A wrapper makes the call.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

VOID NTAPI GlintWriteClock(PVOID HwDeviceExtension, UCHAR Data);
VOID NTAPI GlintWriteData(PVOID HwDeviceExtension, UCHAR Data);
BOOLEAN NTAPI GlintReadClock(PVOID HwDeviceExtension);
BOOLEAN NTAPI GlintReadData(PVOID HwDeviceExtension);

static BOOLEAN GlintReadBlock(PVOID HwDeviceExtension, PDDC_CONTROL Control, PUCHAR Edid)
{
    return VideoPortDDCMonitorHelper(HwDeviceExtension, Control, Edid, 128); // FINDING: ddc-control-incomplete: Size
}

BOOLEAN GlintReadEdid(PVOID HwDeviceExtension, PUCHAR Edid)
{
    DDC_CONTROL Control = {0};

    Control.I2CCallbacks.WriteClockLine = GlintWriteClock;
    Control.I2CCallbacks.WriteDataLine = GlintWriteData;
    Control.I2CCallbacks.ReadClockLine = GlintReadClock;
    Control.I2CCallbacks.ReadDataLine = GlintReadData;
    return GlintReadBlock(HwDeviceExtension, &Control, Edid);
}
