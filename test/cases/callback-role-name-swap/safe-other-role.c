// RUN: %check-case --checks=videoport-callback-role-name-swap %s
// A synchronised routine may be named after the interrupt that it keeps out.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

BOOLEAN NTAPI TsengMaskInterrupt(PVOID Context);
BOOLEAN NTAPI TsengInitialize(PVOID Context);

BOOLEAN TsengUpdate(PVOID HwDeviceExtension)
{
    if (!VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, TsengInitialize, HwDeviceExtension))
        return FALSE;
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, TsengMaskInterrupt, HwDeviceExtension);
}
