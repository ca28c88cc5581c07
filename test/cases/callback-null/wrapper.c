// RUN: %check-case %s
// The only caller of a wrapper gives it NULL.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

static VP_STATUS TsengGetValue(PVOID HwDeviceExtension, PWSTR Name, PMINIPORT_GET_REGISTRY_ROUTINE Routine, PVOID Context)
{
    return VideoPortGetRegistryParameters(HwDeviceExtension, Name, FALSE, Routine, Context); // FINDING: callback-null: VideoPortGetRegistryParameters
}

VP_STATUS TsengReadMode(PVOID HwDeviceExtension, PULONG Mode)
{
    return TsengGetValue(HwDeviceExtension, L"DefaultMode", NULL, Mode);
}
