// RUN: %check-case %s
// One of two routines, in a third of their calls.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _ARGUMENT {
    PVOID HwDeviceExtension;
    PVOID Memory;
    ULONG Tries;
} ARGUMENT;

static BOOLEAN NTAPI Grow(PVOID Context)
{
    ARGUMENT *Argument = Context;

    while (Argument->Memory == NULL && Argument->Tries-- != 0)
        Argument->Memory = VideoPortAllocatePool(Argument->HwDeviceExtension, VpNonPagedPool, 64, 'tset'); // FINDING: sync-forbidden-call: VideoPortAllocatePool
    return Argument->Memory != NULL;
}

static BOOLEAN NTAPI Shrink(PVOID Context)
{
    ((ARGUMENT *)Context)->Memory = NULL;
    return TRUE;
}

VOID MgaChange(PVOID HwDeviceExtension, BOOLEAN More)
{
    ARGUMENT Argument;

    Argument.HwDeviceExtension = HwDeviceExtension;
    Argument.Memory = NULL;
    Argument.Tries = 3;
    VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, More ? Grow : Shrink, &Argument);
}
