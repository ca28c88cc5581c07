// RUN: %check-case %s
// The address of the pointer instead of the pointer.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

BOOLEAN NTAPI CirrusWriteCursor(PVOID Context);

BOOLEAN CirrusUpdate(PVOID HwDeviceExtension)
{
    PMINIPORT_SYNCHRONIZE_ROUTINE Routine = CirrusWriteCursor;

    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, (PMINIPORT_SYNCHRONIZE_ROUTINE)&Routine, NULL); // FINDING: callback-not-function: VideoPortSynchronizeExecution
}
