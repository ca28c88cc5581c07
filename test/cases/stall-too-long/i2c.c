// RUN: %check-case %s
// While the bits of the DDC lines are wiggled, on behalf of HwVidGetVideoChildDescriptor.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

static VOID NTAPI WriteClock(PVOID HwDeviceExtension, UCHAR Data)
{
    VideoPortWriteRegisterUchar(HwDeviceExtension, Data);
    VideoPortStallExecution(60); // FINDING: stall-too-long: 60 microseconds in WriteClockLine
}

static VOID NTAPI WriteData(PVOID HwDeviceExtension, UCHAR Data)
{
    VideoPortWriteRegisterUchar(HwDeviceExtension, Data);
    VideoPortStallExecution(5);
}

BOOLEAN NTAPI ReadClock(PVOID HwDeviceExtension);
BOOLEAN NTAPI ReadData(PVOID HwDeviceExtension);

BOOLEAN PvrReadEdid(PVOID HwDeviceExtension, PUCHAR Edid)
{
    DDC_CONTROL Control;

    VideoPortZeroMemory(&Control, sizeof(Control));
    Control.Size = sizeof(Control);
    Control.I2CCallbacks.WriteClockLine = WriteClock;
    Control.I2CCallbacks.WriteDataLine = WriteData;
    Control.I2CCallbacks.ReadClockLine = ReadClock;
    Control.I2CCallbacks.ReadDataLine = ReadData;
    return VideoPortDDCMonitorHelper(HwDeviceExtension, &Control, Edid, 128);
}
