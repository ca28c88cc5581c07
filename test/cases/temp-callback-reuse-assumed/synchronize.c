// RUN: %check-case %s
// In functions that know nothing of each other.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

BOOLEAN NTAPI QvWriteCursor(PVOID Context);

BOOLEAN QvShowCursor(PVOID HwDeviceExtension)
{
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, QvWriteCursor, HwDeviceExtension);
}

BOOLEAN QvMoveCursor(PVOID HwDeviceExtension)
{
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, (PMINIPORT_SYNCHRONIZE_ROUTINE)0, HwDeviceExtension); // FINDING: temp-callback-reuse-assumed: VideoPortSynchronizeExecution
}
