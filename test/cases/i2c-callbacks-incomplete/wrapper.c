// RUN: %check-case %s
// A wrapper makes the call.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VOID NTAPI HwVidWriteClock(PVOID HwDeviceExtension, UCHAR Data);
VOID NTAPI HwVidWriteData(PVOID HwDeviceExtension, UCHAR Data);
BOOLEAN NTAPI HwVidReadClock(PVOID HwDeviceExtension);
BOOLEAN NTAPI HwVidReadData(PVOID HwDeviceExtension);

static BOOLEAN HwVidStartBus(PVOID HwDeviceExtension, PVIDEO_PORT_I2C_INTERFACE I2c, PI2C_CALLBACKS Callbacks)
{
    return I2c->I2CStart(HwDeviceExtension, Callbacks); // FINDING: i2c-callbacks-incomplete: ReadDataLine
}

BOOLEAN HwVidStart(PVOID HwDeviceExtension, PVIDEO_PORT_I2C_INTERFACE I2c)
{
    I2C_CALLBACKS Callbacks = {HwVidWriteClock, HwVidWriteData, HwVidReadClock};

    return HwVidStartBus(HwDeviceExtension, I2c, &Callbacks);
}
