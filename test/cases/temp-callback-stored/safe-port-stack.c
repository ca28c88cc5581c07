// RUN: %check-case %s
// A port that holds the pointer on its stack.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _SYNCHRONIZE_CALL {
    PMINIPORT_SYNCHRONIZE_ROUTINE Routine;
    PVOID Context;
} SYNCHRONIZE_CALL, *PSYNCHRONIZE_CALL;

BOOLEAN NTAPI KeSynchronizeExecution(PVOID Interrupt, BOOLEAN (NTAPI *Routine)(PVOID), PVOID Context);

extern PVOID PortInterrupt;

static BOOLEAN NTAPI PortSynchronized(PVOID Context)
{
    PSYNCHRONIZE_CALL call = Context;

    return call->Routine(call->Context);
}

BOOLEAN NTAPI VideoPortSynchronizeExecution(PVOID HwDeviceExtension, VIDEO_SYNCHRONIZE_PRIORITY Priority,
                                            PMINIPORT_SYNCHRONIZE_ROUTINE SynchronizeRoutine, PVOID Context)
{
    SYNCHRONIZE_CALL call;

    if (Priority == VpLowPriority)
        return SynchronizeRoutine(Context);
    call.Routine = SynchronizeRoutine;
    call.Context = Context;
    return KeSynchronizeExecution(PortInterrupt, PortSynchronized, &call);
}

VP_STATUS NTAPI VideoPortGetRegistryParameters(PVOID HwDeviceExtension, PWSTR ParameterName, UCHAR IsParameterFileName,
                                               PMINIPORT_GET_REGISTRY_ROUTINE CallbackRoutine, PVOID Context)
{
    ULONG value = 0;

    return CallbackRoutine(HwDeviceExtension, Context, ParameterName, &value, sizeof(value));
}
