// RUN: %check-case %s
// NULL for the context, and a callback each time.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

BOOLEAN NTAPI CardWriteCursor(PVOID Context);

BOOLEAN CardUpdate(PVOID HwDeviceExtension)
{
    if (!VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, CardWriteCursor, HwDeviceExtension))
        return FALSE;
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, CardWriteCursor, NULL);
}
