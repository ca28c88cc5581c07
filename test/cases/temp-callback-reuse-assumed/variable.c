// RUN: %check-case %s
// NULL comes out of a variable.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

BOOLEAN NTAPI GlintWriteCursor(PVOID Context);

BOOLEAN GlintUpdate(PVOID HwDeviceExtension)
{
    PMINIPORT_SYNCHRONIZE_ROUTINE Routine = GlintWriteCursor;

    if (!VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, Routine, HwDeviceExtension))
        return FALSE;
    Routine = NULL;
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, Routine, HwDeviceExtension); // FINDING: temp-callback-reuse-assumed: VideoPortSynchronizeExecution
}
