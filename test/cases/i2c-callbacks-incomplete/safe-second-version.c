// RUN: %check-case %s
// The second version of the interface takes another structure.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VOID NTAPI QvWriteClock(PVOID HwDeviceExtension, UCHAR Data);
VOID NTAPI QvWriteData(PVOID HwDeviceExtension, UCHAR Data);
BOOLEAN NTAPI QvReadClock(PVOID HwDeviceExtension);
BOOLEAN NTAPI QvReadData(PVOID HwDeviceExtension);

BOOLEAN QvStart(PVOID HwDeviceExtension, PVIDEO_PORT_I2C_INTERFACE_2 I2c)
{
    VIDEO_I2C_CONTROL Control = {QvWriteClock, QvWriteData, QvReadClock, QvReadData, 50};

    return I2c->I2CStart(HwDeviceExtension, &Control);
}
