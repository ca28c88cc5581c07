// RUN: %check-case %s
// A port whose record of the call is a global variable.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

static struct {
    PMINIPORT_SYNCHRONIZE_ROUTINE Routine;
    PVOID Context;
} Pending;

BOOLEAN NTAPI VideoPortSynchronizeExecution(PVOID HwDeviceExtension, VIDEO_SYNCHRONIZE_PRIORITY Priority,
                                            PMINIPORT_SYNCHRONIZE_ROUTINE SynchronizeRoutine, PVOID Context)
{
    Pending.Routine = SynchronizeRoutine; // FINDING: temp-callback-stored: is kept in
    Pending.Context = Context;
    return Pending.Routine(Pending.Context);
}
