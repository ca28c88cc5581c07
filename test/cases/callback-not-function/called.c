// RUN: %check-case %s
// The function is called instead of passed.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

BOOLEAN WeitekWriteCursor(PVOID Context);

BOOLEAN WeitekUpdate(PVOID HwDeviceExtension)
{
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, (PMINIPORT_SYNCHRONIZE_ROUTINE)WeitekWriteCursor(HwDeviceExtension), NULL); // FINDING: callback-not-function: VideoPortSynchronizeExecution
}
