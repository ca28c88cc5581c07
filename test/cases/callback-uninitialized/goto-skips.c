// RUN: %check-case %s
// A goto passes the assignment by.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VOID NTAPI WeitekDpc(PVOID HwDeviceExtension, PVOID Context);

BOOLEAN NTAPI WeitekInterrupt(PVOID HwDeviceExtension)
{
    PMINIPORT_DPC_ROUTINE Routine;

    if (VideoPortGetCurrentIrql() == 2)
        goto Queue;
    Routine = WeitekDpc;
Queue:
    return VideoPortQueueDpc(HwDeviceExtension, Routine, NULL); // FINDING: callback-uninitialized: VideoPortQueueDpc
}
