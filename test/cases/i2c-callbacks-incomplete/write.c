// RUN: %check-case %s
// To write, the clock is read too.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

VOID NTAPI HwVidWriteClock(PVOID HwDeviceExtension, UCHAR Data);
VOID NTAPI HwVidWriteData(PVOID HwDeviceExtension, UCHAR Data);
BOOLEAN NTAPI HwVidReadClock(PVOID HwDeviceExtension);
BOOLEAN NTAPI HwVidReadData(PVOID HwDeviceExtension);

BOOLEAN HwVidWrite(PVOID HwDeviceExtension, PVIDEO_PORT_I2C_INTERFACE I2c, PUCHAR Buffer, ULONG Length)
{
    I2C_CALLBACKS Callbacks;

    Callbacks.WriteClockLine = HwVidWriteClock;
    Callbacks.WriteDataLine = HwVidWriteData;
    Callbacks.ReadClockLine = NULL;
    Callbacks.ReadDataLine = HwVidReadData;
    return I2c->I2CWrite(HwDeviceExtension, &Callbacks, Buffer, Length); // FINDING: i2c-callbacks-incomplete: ReadClockLine
}
