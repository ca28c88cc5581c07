// RUN: %check-case %s
// A helper forgets one.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VOID NTAPI CirrusWriteClock(PVOID HwDeviceExtension, UCHAR Data);
VOID NTAPI CirrusWriteData(PVOID HwDeviceExtension, UCHAR Data);
BOOLEAN NTAPI CirrusReadClock(PVOID HwDeviceExtension);
BOOLEAN NTAPI CirrusReadData(PVOID HwDeviceExtension);

static VOID CirrusFill(PI2C_CALLBACKS Callbacks)
{
    Callbacks->WriteClockLine = CirrusWriteClock;
    Callbacks->WriteDataLine = CirrusWriteData;
    Callbacks->ReadClockLine = CirrusReadClock;
}

BOOLEAN CirrusStart(PVOID HwDeviceExtension, PVIDEO_PORT_I2C_INTERFACE I2c)
{
    I2C_CALLBACKS Callbacks;

    CirrusFill(&Callbacks);
    return I2c->I2CStart(HwDeviceExtension, &Callbacks); // FINDING: i2c-callbacks-incomplete: ReadDataLine
}
