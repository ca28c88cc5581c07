// RUN: %check-case %s
// A table at file scope with a hole.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VOID NTAPI TridentWriteClock(PVOID HwDeviceExtension, UCHAR Data);
VOID NTAPI TridentWriteData(PVOID HwDeviceExtension, UCHAR Data);
BOOLEAN NTAPI TridentReadClock(PVOID HwDeviceExtension);
BOOLEAN NTAPI TridentReadData(PVOID HwDeviceExtension);

static I2C_CALLBACKS TridentCallbacks = {TridentWriteClock, TridentWriteData, NULL, TridentReadData};

BOOLEAN TridentStart(PVOID HwDeviceExtension, PVIDEO_PORT_I2C_INTERFACE I2c)
{
    return I2c->I2CStart(HwDeviceExtension, &TridentCallbacks); // FINDING: i2c-callbacks-incomplete: ReadClockLine
}
