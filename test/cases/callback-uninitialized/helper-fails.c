// RUN: %check-case %s
// The helper does not assign when it fails, and nobody asks.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI MachModeValue(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                         ULONG ValueLength);

static VP_STATUS MachFindRoutine(ULONG Id, PMINIPORT_GET_REGISTRY_ROUTINE *Routine)
{
    if (Id != 1)
        return ERROR_INVALID_PARAMETER;
    *Routine = MachModeValue;
    return NO_ERROR;
}

VP_STATUS MachReadValue(PVOID HwDeviceExtension, ULONG Id, PULONG Value)
{
    PMINIPORT_GET_REGISTRY_ROUTINE Routine;

    MachFindRoutine(Id, &Routine);
    return VideoPortGetRegistryParameters(HwDeviceExtension, L"Mode", FALSE, Routine, Value); // FINDING: callback-uninitialized: VideoPortGetRegistryParameters
}
