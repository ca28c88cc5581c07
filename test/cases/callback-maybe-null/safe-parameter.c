// RUN: %check-case %s
// Nothing says that the parameter could be NULL.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

BOOLEAN CardSynchronize(PVOID HwDeviceExtension, PMINIPORT_SYNCHRONIZE_ROUTINE Routine, BOOLEAN Wait)
{
    if (Wait)
        VideoPortStallExecution(10);
    return VideoPortSynchronizeExecution(HwDeviceExtension, Wait ? VpLowPriority : VpHighPriority, Routine, NULL);
}
