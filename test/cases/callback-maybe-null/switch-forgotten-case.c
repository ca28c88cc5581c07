// RUN: %check-case %s
// One case leaves the variable as it is.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

BOOLEAN NTAPI HwVidWriteCursor(PVOID Context);
BOOLEAN NTAPI HwVidWritePalette(PVOID Context);

BOOLEAN HwVidUpdate(PVOID HwDeviceExtension, ULONG What)
{
    PMINIPORT_SYNCHRONIZE_ROUTINE Routine = NULL;

    switch (What) {
    case 0:
        Routine = HwVidWriteCursor;
        break;
    case 1:
        VideoPortStallExecution(5);
        break;
    default:
        Routine = HwVidWritePalette;
        break;
    }
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, Routine, HwDeviceExtension); // FINDING: callback-maybe-null: VideoPortSynchronizeExecution
}
