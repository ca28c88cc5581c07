// RUN: %check-case %s
// The function is set under the condition under which it is used.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

BOOLEAN NTAPI HwVidWriteCursor(PVOID Context);

BOOLEAN HwVidUpdate(PVOID HwDeviceExtension, BOOLEAN CursorChanged)
{
    PMINIPORT_SYNCHRONIZE_ROUTINE Routine = NULL;

    if (CursorChanged)
        Routine = HwVidWriteCursor;
    VideoPortStallExecution(1);
    if (CursorChanged)
        return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, Routine, HwDeviceExtension);
    return TRUE;
}
