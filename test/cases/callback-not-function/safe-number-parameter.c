// RUN: %check-case %s
// A number of unknown origin may be the address of a function.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

BOOLEAN GlintSynchronize(PVOID HwDeviceExtension, ULONG_PTR Routine)
{
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, (PMINIPORT_SYNCHRONIZE_ROUTINE)Routine, NULL);
}
