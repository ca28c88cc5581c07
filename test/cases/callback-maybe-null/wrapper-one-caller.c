// RUN: %check-case %s
// One of the callers of a wrapper gives it NULL.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VOID NTAPI HwVidDpc(PVOID HwDeviceExtension, PVOID Context);

static BOOLEAN HwVidQueue(PVOID HwDeviceExtension, PMINIPORT_DPC_ROUTINE Routine)
{
    return VideoPortQueueDpc(HwDeviceExtension, Routine, NULL); // FINDING: callback-maybe-null: VideoPortQueueDpc
}

BOOLEAN HwVidVerticalBlank(PVOID HwDeviceExtension)
{
    return HwVidQueue(HwDeviceExtension, HwVidDpc);
}

BOOLEAN HwVidCommandDone(PVOID HwDeviceExtension)
{
    return HwVidQueue(HwDeviceExtension, NULL);
}
