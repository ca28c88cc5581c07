// RUN: %check-case %s
// Assigned under the condition under which it is used.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

BOOLEAN NTAPI QvWriteCursor(PVOID Context);

BOOLEAN QvUpdate(PVOID HwDeviceExtension, ULONG Changed)
{
    PMINIPORT_SYNCHRONIZE_ROUTINE Routine;

    if (Changed & 1)
        Routine = QvWriteCursor;
    VideoPortStallExecution(1);
    if (Changed & 1)
        return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, Routine, HwDeviceExtension);
    return TRUE;
}
