// RUN: %check-case %s
// I2CStop with one that was never set.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VOID NTAPI TridentWriteClock(PVOID HwDeviceExtension, UCHAR Data);
VOID NTAPI TridentWriteData(PVOID HwDeviceExtension, UCHAR Data);
BOOLEAN NTAPI TridentReadClock(PVOID HwDeviceExtension);
BOOLEAN NTAPI TridentReadData(PVOID HwDeviceExtension);

BOOLEAN TridentStop(PVOID HwDeviceExtension, PVIDEO_PORT_I2C_INTERFACE I2c)
{
    I2C_CALLBACKS Callbacks;

    Callbacks.WriteClockLine = TridentWriteClock;
    Callbacks.WriteDataLine = TridentWriteData;
    Callbacks.ReadClockLine = TridentReadClock;
    return I2c->I2CStop(HwDeviceExtension, &Callbacks); // FINDING: i2c-callbacks-incomplete: ReadDataLine
}
