// RUN: %check-case --targets=x86_64-w64-mingw32 %s
// A function with a variable part.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

BOOLEAN WeitekWriteCursor(PVOID Context, ...);

BOOLEAN WeitekUpdate(PVOID HwDeviceExtension)
{
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, (PMINIPORT_SYNCHRONIZE_ROUTINE)WeitekWriteCursor, NULL); // FINDING: callback-type-mismatch: WeitekWriteCursor
}
