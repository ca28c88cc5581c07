// RUN: %check-case %s
// One element was not filled.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

BOOLEAN NTAPI HwVidWriteCursor(PVOID Context);
BOOLEAN NTAPI HwVidWritePalette(PVOID Context);

BOOLEAN HwVidUpdate(PVOID HwDeviceExtension)
{
    PMINIPORT_SYNCHRONIZE_ROUTINE Routines[3];

    Routines[0] = HwVidWriteCursor;
    Routines[2] = HwVidWritePalette;
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, Routines[1], HwDeviceExtension); // FINDING: callback-uninitialized: VideoPortSynchronizeExecution
}
