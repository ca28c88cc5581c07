// RUN: %check-case %s
// The wrapper is given a variable without a value.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

static BOOLEAN GlintSynchronize(PVOID HwDeviceExtension, PMINIPORT_SYNCHRONIZE_ROUTINE Routine)
{
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, Routine, HwDeviceExtension); // FINDING: callback-uninitialized: VideoPortSynchronizeExecution
}

BOOLEAN GlintUpdate(PVOID HwDeviceExtension)
{
    PMINIPORT_SYNCHRONIZE_ROUTINE Routine;

    return GlintSynchronize(HwDeviceExtension, Routine);
}
