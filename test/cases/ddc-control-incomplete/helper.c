// RUN: %check-case %s
// A helper forgets one.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VOID NTAPI MachWriteClock(PVOID HwDeviceExtension, UCHAR Data);
VOID NTAPI MachWriteData(PVOID HwDeviceExtension, UCHAR Data);
BOOLEAN NTAPI MachReadClock(PVOID HwDeviceExtension);
BOOLEAN NTAPI MachReadData(PVOID HwDeviceExtension);

static VOID MachFill(PDDC_CONTROL Control)
{
    Control->Size = sizeof(*Control);
    Control->I2CCallbacks.WriteClockLine = MachWriteClock;
    Control->I2CCallbacks.WriteDataLine = MachWriteData;
    Control->I2CCallbacks.ReadDataLine = MachReadData;
    Control->EdidSegment = 0;
}

BOOLEAN MachReadEdid(PVOID HwDeviceExtension, PUCHAR Edid)
{
    DDC_CONTROL Control;

    MachFill(&Control);
    return VideoPortDDCMonitorHelper(HwDeviceExtension, &Control, Edid, 128); // FINDING: ddc-control-incomplete: ReadClockLine
}
