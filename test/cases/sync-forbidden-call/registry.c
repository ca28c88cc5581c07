// RUN: %check-case %s
// One of the five functions whose pages exclude it.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

static BOOLEAN NTAPI Save(PVOID Context)
{
    ULONG Mode = *(PULONG)Context;

    VideoPortSetRegistryParameters(Context, L"Mode", &Mode, sizeof(Mode)); // FINDING: sync-forbidden-call: VideoPortSetRegistryParameters must not be called in HwVidSynchronizeExecutionCallback
    return TRUE;
}

VOID SisSave(PVOID HwDeviceExtension)
{
    VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, Save, HwDeviceExtension); // NOTE: Save is registered as HwVidSynchronizeExecutionCallback here
}
