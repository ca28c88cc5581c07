// RUN: %check-case %s
// The loop may run no turn at all.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

BOOLEAN NTAPI TsengWriteCursor(PVOID Context);

BOOLEAN TsengUpdate(PVOID HwDeviceExtension, ULONG Count)
{
    PMINIPORT_SYNCHRONIZE_ROUTINE Routine;
    ULONG i;

    for (i = 0; i < Count; i++)
        Routine = TsengWriteCursor;
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, Routine, HwDeviceExtension); // FINDING: callback-uninitialized: VideoPortSynchronizeExecution
}
