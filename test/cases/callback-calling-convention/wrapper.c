// RUN: %check-case --targets=i686-w64-mingw32 %s
// A wrapper that takes functions of the C convention.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

BOOLEAN TridentWriteCursor(PVOID Context);

static BOOLEAN TridentSynchronize(PVOID HwDeviceExtension, PVOID Routine)
{
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, (PMINIPORT_SYNCHRONIZE_ROUTINE)Routine, NULL); // FINDING: callback-calling-convention: TridentWriteCursor
}

BOOLEAN TridentUpdate(PVOID HwDeviceExtension)
{
    return TridentSynchronize(HwDeviceExtension, TridentWriteCursor);
}
