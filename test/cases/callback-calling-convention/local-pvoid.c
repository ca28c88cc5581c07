// RUN: %check-case --targets=i686-w64-mingw32 %s
// By way of a PVOID.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

BOOLEAN TridentWriteCursor(PVOID Context);

BOOLEAN TridentUpdate(PVOID HwDeviceExtension)
{
    PVOID Routine = TridentWriteCursor;

    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, Routine, NULL); // FINDING: callback-calling-convention: TridentWriteCursor
}
