// RUN: %check-case %s
// A pointer of unknown origin, but of the wrong type.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

BOOLEAN MachSynchronize(PVOID HwDeviceExtension, PMINIPORT_DPC_ROUTINE Routine)
{
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, (PMINIPORT_SYNCHRONIZE_ROUTINE)Routine, NULL); // FINDING: callback-type-mismatch: VideoPortSynchronizeExecution
}
