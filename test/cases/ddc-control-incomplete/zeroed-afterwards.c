// RUN: %check-case %s
// The structure is zeroed when it was already filled.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VOID NTAPI TridentWriteClock(PVOID HwDeviceExtension, UCHAR Data);
VOID NTAPI TridentWriteData(PVOID HwDeviceExtension, UCHAR Data);
BOOLEAN NTAPI TridentReadClock(PVOID HwDeviceExtension);
BOOLEAN NTAPI TridentReadData(PVOID HwDeviceExtension);

BOOLEAN TridentReadEdid(PVOID HwDeviceExtension, PUCHAR Edid)
{
    DDC_CONTROL Control;

    Control.Size = sizeof(Control);
    Control.I2CCallbacks.WriteClockLine = TridentWriteClock;
    Control.I2CCallbacks.WriteDataLine = TridentWriteData;
    Control.I2CCallbacks.ReadClockLine = TridentReadClock;
    Control.I2CCallbacks.ReadDataLine = TridentReadData;
    Control.EdidSegment = 0;
    VideoPortZeroMemory(&Control.I2CCallbacks, sizeof(Control.I2CCallbacks));
    return VideoPortDDCMonitorHelper(HwDeviceExtension, &Control, Edid, 128); // FINDING: ddc-control-incomplete: WriteClockLine
}
