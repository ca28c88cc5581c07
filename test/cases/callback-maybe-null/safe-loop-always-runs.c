// RUN: %check-case %s
// The loop runs at least once.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

BOOLEAN NTAPI WeitekWriteCursor(PVOID Context);

BOOLEAN WeitekUpdate(PVOID HwDeviceExtension, ULONG Count)
{
    PMINIPORT_SYNCHRONIZE_ROUTINE Routine = NULL;

    do {
        Routine = WeitekWriteCursor;
        VideoPortStallExecution(1);
    } while (Count--);
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, Routine, HwDeviceExtension);
}
