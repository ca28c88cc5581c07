// RUN: %check-case %s
// Nothing at all.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

BOOLEAN GlintReadEdid(PVOID HwDeviceExtension, PUCHAR Edid)
{
    DDC_CONTROL Control;

    return VideoPortDDCMonitorHelper(HwDeviceExtension, &Control, Edid, 128); // FINDING: ddc-control-incomplete: Size
}
