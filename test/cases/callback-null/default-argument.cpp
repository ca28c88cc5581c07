// RUN: %check-case %s
// The default argument of a wrapper.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

static BOOLEAN GlintSynchronize(PVOID HwDeviceExtension, PMINIPORT_SYNCHRONIZE_ROUTINE Routine = nullptr)
{
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, Routine, HwDeviceExtension); // FINDING: callback-null: VideoPortSynchronizeExecution
}

BOOLEAN GlintUpdate(PVOID HwDeviceExtension)
{
    return GlintSynchronize(HwDeviceExtension);
}
