// RUN: %check-case %s
// A table at file scope.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VOID NTAPI TridentWriteClock(PVOID HwDeviceExtension, UCHAR Data);
VOID NTAPI TridentWriteData(PVOID HwDeviceExtension, UCHAR Data);
BOOLEAN NTAPI TridentReadClock(PVOID HwDeviceExtension);
BOOLEAN NTAPI TridentReadData(PVOID HwDeviceExtension);

static I2C_CALLBACKS TridentCallbacks = {TridentWriteClock, TridentWriteData, TridentReadClock, TridentReadData};
static const I2C_CALLBACKS TridentConstant = {TridentWriteClock, TridentWriteData, TridentReadClock, TridentReadData};

BOOLEAN TridentStart(PVOID HwDeviceExtension, PVIDEO_PORT_I2C_INTERFACE I2c)
{
    return I2c->I2CStart(HwDeviceExtension, &TridentCallbacks) &&
           I2c->I2CStop(HwDeviceExtension, (PI2C_CALLBACKS)&TridentConstant);
}
