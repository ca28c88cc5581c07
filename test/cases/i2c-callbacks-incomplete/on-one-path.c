// RUN: %check-case %s
// One path does not set it.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

VOID NTAPI WeitekWriteClock(PVOID HwDeviceExtension, UCHAR Data);
VOID NTAPI WeitekWriteData(PVOID HwDeviceExtension, UCHAR Data);
BOOLEAN NTAPI WeitekReadClock(PVOID HwDeviceExtension);
BOOLEAN NTAPI WeitekReadData(PVOID HwDeviceExtension);

BOOLEAN WeitekStart(PVOID HwDeviceExtension, PVIDEO_PORT_I2C_INTERFACE I2c, BOOLEAN Stretches)
{
    I2C_CALLBACKS Callbacks;

    Callbacks.WriteClockLine = WeitekWriteClock;
    Callbacks.WriteDataLine = WeitekWriteData;
    if (Stretches)
        Callbacks.ReadClockLine = WeitekReadClock;
    Callbacks.ReadDataLine = WeitekReadData;
    return I2c->I2CStart(HwDeviceExtension, &Callbacks); // FINDING: i2c-callbacks-incomplete: ReadClockLine
}
