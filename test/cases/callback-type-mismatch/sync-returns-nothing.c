// RUN: %check-case %s
// The result is missing.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VOID NTAPI GlintWriteCursor(PVOID Context);

BOOLEAN GlintUpdate(PVOID HwDeviceExtension)
{
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, (PMINIPORT_SYNCHRONIZE_ROUTINE)GlintWriteCursor, NULL); // FINDING: callback-type-mismatch: GlintWriteCursor
}
