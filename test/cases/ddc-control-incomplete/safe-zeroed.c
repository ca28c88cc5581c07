// RUN: %check-case %s
// In a zeroed structure the segment is 0.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VOID NTAPI CardWriteClock(PVOID HwDeviceExtension, UCHAR Data);
VOID NTAPI CardWriteData(PVOID HwDeviceExtension, UCHAR Data);
BOOLEAN NTAPI CardReadClock(PVOID HwDeviceExtension);
BOOLEAN NTAPI CardReadData(PVOID HwDeviceExtension);

BOOLEAN CardReadEdid(PVOID HwDeviceExtension, PUCHAR Edid)
{
    DDC_CONTROL Control;

    VideoPortZeroMemory(&Control, sizeof(Control));
    Control.Size = sizeof(Control);
    Control.I2CCallbacks.WriteClockLine = CardWriteClock;
    Control.I2CCallbacks.WriteDataLine = CardWriteData;
    Control.I2CCallbacks.ReadClockLine = CardReadClock;
    Control.I2CCallbacks.ReadDataLine = CardReadData;
    return VideoPortDDCMonitorHelper(HwDeviceExtension, &Control, Edid, 128);
}
