// RUN: %check-case %s
// The loop assigns at least once.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

BOOLEAN NTAPI GlintWriteCursor(PVOID Context);

BOOLEAN GlintUpdate(PVOID HwDeviceExtension, ULONG Count)
{
    PMINIPORT_SYNCHRONIZE_ROUTINE Routine;

    do {
        Routine = GlintWriteCursor;
        VideoPortStallExecution(1);
    } while (Count--);
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, Routine, HwDeviceExtension);
}
