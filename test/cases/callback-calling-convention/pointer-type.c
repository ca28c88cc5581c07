// RUN: %check-case --targets=i686-w64-mingw32 %s
// A pointer of unknown origin whose type has no convention.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

BOOLEAN MachSynchronize(PVOID HwDeviceExtension, BOOLEAN (*Routine)(PVOID))
{
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, (PMINIPORT_SYNCHRONIZE_ROUTINE)Routine, NULL); // FINDING: callback-calling-convention: VideoPortSynchronizeExecution
}
