// RUN: %check-case %s
// A constant table with a hole.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

VOID NTAPI WeitekWriteClock(PVOID HwDeviceExtension, UCHAR Data);
VOID NTAPI WeitekWriteData(PVOID HwDeviceExtension, UCHAR Data);
BOOLEAN NTAPI WeitekReadClock(PVOID HwDeviceExtension);
BOOLEAN NTAPI WeitekReadData(PVOID HwDeviceExtension);

static const I2C_CALLBACKS WeitekCallbacks = {WeitekWriteClock, WeitekWriteData, NULL, WeitekReadData};

BOOLEAN WeitekStart(PVOID HwDeviceExtension, PVIDEO_PORT_I2C_INTERFACE I2c)
{
    return I2c->I2CStart(HwDeviceExtension, (PI2C_CALLBACKS)&WeitekCallbacks); // FINDING: i2c-callbacks-incomplete: ReadClockLine
}
