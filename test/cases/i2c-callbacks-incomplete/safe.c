// RUN: %check-case %s
// All four members are set, for all four functions of the interface.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VOID NTAPI HwVidWriteClock(PVOID HwDeviceExtension, UCHAR Data);
VOID NTAPI HwVidWriteData(PVOID HwDeviceExtension, UCHAR Data);
BOOLEAN NTAPI HwVidReadClock(PVOID HwDeviceExtension);
BOOLEAN NTAPI HwVidReadData(PVOID HwDeviceExtension);

BOOLEAN HwVidTransfer(PVOID HwDeviceExtension, PVIDEO_PORT_I2C_INTERFACE I2c, PUCHAR Buffer, ULONG Length)
{
    I2C_CALLBACKS Callbacks;

    Callbacks.WriteClockLine = HwVidWriteClock;
    Callbacks.WriteDataLine = HwVidWriteData;
    Callbacks.ReadClockLine = HwVidReadClock;
    Callbacks.ReadDataLine = HwVidReadData;
    return I2c->I2CStart(HwDeviceExtension, &Callbacks) && I2c->I2CWrite(HwDeviceExtension, &Callbacks, Buffer, 1) &&
           I2c->I2CRead(HwDeviceExtension, &Callbacks, Buffer, Length) && I2c->I2CStop(HwDeviceExtension, &Callbacks);
}
