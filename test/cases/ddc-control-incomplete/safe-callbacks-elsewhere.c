// RUN: %check-case %s
// A function of another file fills the callbacks.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VOID GlintFillCallbacks(PI2C_CALLBACKS Callbacks);

BOOLEAN GlintReadEdid(PVOID HwDeviceExtension, PUCHAR Edid)
{
    DDC_CONTROL Control;

    Control.Size = sizeof(Control);
    Control.EdidSegment = 0;
    GlintFillCallbacks(&Control.I2CCallbacks);
    return VideoPortDDCMonitorHelper(HwDeviceExtension, &Control, Edid, 128);
}
