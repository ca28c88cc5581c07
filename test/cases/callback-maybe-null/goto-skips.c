// RUN: %check-case %s
// A goto passes the assignment by.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

BOOLEAN NTAPI MachWriteCursor(PVOID Context);

BOOLEAN MachUpdate(PVOID HwDeviceExtension, ULONG Changed)
{
    PMINIPORT_SYNCHRONIZE_ROUTINE Routine = NULL;

    if (!(Changed & 1))
        goto Write;
    Routine = MachWriteCursor;
Write:
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, Routine, HwDeviceExtension); // FINDING: callback-maybe-null: VideoPortSynchronizeExecution
}
