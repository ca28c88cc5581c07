// RUN: %check-case %s
// Nothing at all.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

BOOLEAN CardStart(PVOID HwDeviceExtension, PVIDEO_PORT_I2C_INTERFACE I2c)
{
    I2C_CALLBACKS Callbacks;

    return I2c->I2CStart(HwDeviceExtension, &Callbacks); // FINDING: i2c-callbacks-incomplete: WriteClockLine
}
