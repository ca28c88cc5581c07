// RUN: %check-case %s
// A structure that this file did not fill.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

typedef struct _HW_DEVICE_EXTENSION {
    VIDEO_PORT_I2C_INTERFACE I2c;
    I2C_CALLBACKS Callbacks;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

BOOLEAN WeitekStart(PHW_DEVICE_EXTENSION Extension, PI2C_CALLBACKS Callbacks)
{
    return Extension->I2c.I2CStart(Extension, Callbacks) && Extension->I2c.I2CStop(Extension, &Extension->Callbacks);
}
