// RUN: %check-case %s
// Every member is set.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VOID NTAPI MachWriteClock(PVOID HwDeviceExtension, UCHAR Data);
VOID NTAPI MachWriteData(PVOID HwDeviceExtension, UCHAR Data);
BOOLEAN NTAPI MachReadClock(PVOID HwDeviceExtension);
BOOLEAN NTAPI MachReadData(PVOID HwDeviceExtension);

BOOLEAN MachReadEdid(PVOID HwDeviceExtension, PUCHAR Edid)
{
    DDC_CONTROL Control;

    Control.Size = sizeof(DDC_CONTROL);
    Control.I2CCallbacks.WriteClockLine = MachWriteClock;
    Control.I2CCallbacks.WriteDataLine = MachWriteData;
    Control.I2CCallbacks.ReadClockLine = MachReadClock;
    Control.I2CCallbacks.ReadDataLine = MachReadData;
    Control.EdidSegment = 0;
    return VideoPortDDCMonitorHelper(HwDeviceExtension, &Control, Edid, 128);
}
