// RUN: %check-case %s
// A string.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

BOOLEAN TridentUpdate(PVOID HwDeviceExtension)
{
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, (PMINIPORT_SYNCHRONIZE_ROUTINE) "TridentWriteCursor", NULL); // FINDING: callback-not-function: VideoPortSynchronizeExecution
}
