// RUN: %check-case %s
// A wrapper takes any function.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VOID NTAPI GlintDpc(PVOID HwDeviceExtension, PVOID Context);

static BOOLEAN GlintSynchronize(PVOID HwDeviceExtension, PVOID Routine)
{
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, (PMINIPORT_SYNCHRONIZE_ROUTINE)Routine, NULL); // FINDING: callback-type-mismatch: GlintDpc
}

BOOLEAN GlintUpdate(PVOID HwDeviceExtension)
{
    return GlintSynchronize(HwDeviceExtension, GlintDpc);
}
