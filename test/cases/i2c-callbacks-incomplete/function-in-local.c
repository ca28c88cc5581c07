// RUN: %check-case %s
// The interface's function is in a variable.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

VOID NTAPI SisWriteClock(PVOID HwDeviceExtension, UCHAR Data);
VOID NTAPI SisWriteData(PVOID HwDeviceExtension, UCHAR Data);
BOOLEAN NTAPI SisReadClock(PVOID HwDeviceExtension);
BOOLEAN NTAPI SisReadData(PVOID HwDeviceExtension);

BOOLEAN SisStart(PVOID HwDeviceExtension, PVIDEO_PORT_I2C_INTERFACE I2c)
{
    PI2C_START Start = I2c->I2CStart;
    I2C_CALLBACKS Callbacks = {SisWriteClock, SisWriteData};

    return Start(HwDeviceExtension, &Callbacks); // FINDING: i2c-callbacks-incomplete: ReadClockLine
}
