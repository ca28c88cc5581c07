// RUN: %check-case %s
// The variable had a function, and lost it.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

BOOLEAN NTAPI WeitekWriteCursor(PVOID Context);

BOOLEAN WeitekUpdate(PVOID HwDeviceExtension)
{
    PMINIPORT_SYNCHRONIZE_ROUTINE Routine = WeitekWriteCursor;

    VideoPortStallExecution(1);
    Routine = NULL;
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpLowPriority, Routine, NULL); // FINDING: callback-null: VideoPortSynchronizeExecution
}
