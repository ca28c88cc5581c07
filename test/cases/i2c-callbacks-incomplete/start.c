// RUN: %check-case %s
// I2CStart with one of four.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VOID NTAPI CirrusWriteClock(PVOID HwDeviceExtension, UCHAR Data);
VOID NTAPI CirrusWriteData(PVOID HwDeviceExtension, UCHAR Data);
BOOLEAN NTAPI CirrusReadClock(PVOID HwDeviceExtension);
BOOLEAN NTAPI CirrusReadData(PVOID HwDeviceExtension);

BOOLEAN CirrusStart(PVOID HwDeviceExtension, PVIDEO_PORT_I2C_INTERFACE I2c)
{
    I2C_CALLBACKS Callbacks = {0};

    Callbacks.WriteClockLine = CirrusWriteClock;
    return I2c->I2CStart(HwDeviceExtension, &Callbacks); // FINDING: i2c-callbacks-incomplete: WriteDataLine
}
