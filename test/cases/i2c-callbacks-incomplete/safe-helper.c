// RUN: %check-case %s
// A helper fills it, in this file or another one.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VOID NTAPI SisWriteClock(PVOID HwDeviceExtension, UCHAR Data);
VOID NTAPI SisWriteData(PVOID HwDeviceExtension, UCHAR Data);
BOOLEAN NTAPI SisReadClock(PVOID HwDeviceExtension);
BOOLEAN NTAPI SisReadData(PVOID HwDeviceExtension);

VOID SisFillElsewhere(PI2C_CALLBACKS Callbacks);

static VOID SisFill(PI2C_CALLBACKS Callbacks)
{
    Callbacks->WriteClockLine = SisWriteClock;
    Callbacks->WriteDataLine = SisWriteData;
    Callbacks->ReadClockLine = SisReadClock;
    Callbacks->ReadDataLine = SisReadData;
}

BOOLEAN SisStart(PVOID HwDeviceExtension, PVIDEO_PORT_I2C_INTERFACE I2c)
{
    I2C_CALLBACKS First, Second;

    SisFill(&First);
    SisFillElsewhere(&Second);
    return I2c->I2CStart(HwDeviceExtension, &First) && I2c->I2CStop(HwDeviceExtension, &Second);
}
