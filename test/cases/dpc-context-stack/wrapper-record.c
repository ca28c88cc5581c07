// RUN: %check-case %s
// The wrapper's own record.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _DEFERRED {
    VOID (*Routine)(PVOID);
    PVOID Argument;
} DEFERRED, *PDEFERRED;

static VOID NTAPI CardRunDeferred(PVOID HwDeviceExtension, PVOID Context)
{
    PDEFERRED deferred = Context;

    deferred->Routine(deferred->Argument);
}

BOOLEAN CardDefer(PVOID HwDeviceExtension, VOID (*Routine)(PVOID), PVOID Argument)
{
    DEFERRED deferred = {Routine, Argument};

    return VideoPortQueueDpc(HwDeviceExtension, CardRunDeferred, &deferred); // FINDING: dpc-context-stack: the context of the DPC is an automatic variable, which is gone when the DPC runs
}
