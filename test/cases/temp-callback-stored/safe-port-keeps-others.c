// RUN: %check-case %s
// A port may keep what is registered for good, and what is queued once.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

static PMINIPORT_DPC_ROUTINE DpcRoutine;
static PVIDEO_BUGCHECK_CALLBACK BugcheckCallback;
static VIDEO_HW_INITIALIZATION_DATA InitializationData;

BOOLEAN NTAPI VideoPortQueueDpc(PVOID HwDeviceExtension, PMINIPORT_DPC_ROUTINE CallbackRoutine, PVOID Context)
{
    if (DpcRoutine != NULL)
        return FALSE;
    DpcRoutine = CallbackRoutine;
    return TRUE;
}

VP_STATUS NTAPI VideoPortRegisterBugcheckCallback(PVOID HwDeviceExtension, ULONG BugcheckCode,
                                                  PVIDEO_BUGCHECK_CALLBACK Callback, ULONG BugcheckDataSize)
{
    BugcheckCallback = BugcheckDataSize != 0 ? Callback : NULL;
    return NO_ERROR;
}

ULONG NTAPI VideoPortInitialize(PVOID Context1, PVOID Context2, PVIDEO_HW_INITIALIZATION_DATA HwInitializationData,
                                PVOID HwContext)
{
    InitializationData = *HwInitializationData;
    return NO_ERROR;
}
