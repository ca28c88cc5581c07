// RUN: %check-case %s
// The test notices, and goes on.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

BOOLEAN MachSynchronize(PVOID HwDeviceExtension, PMINIPORT_SYNCHRONIZE_ROUTINE Routine)
{
    if (Routine == NULL)
        VideoPortLogError(HwDeviceExtension, NULL, ERROR_INVALID_PARAMETER, 1);
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, Routine, HwDeviceExtension); // FINDING: callback-maybe-null: VideoPortSynchronizeExecution
}
