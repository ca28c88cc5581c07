// RUN: %check-case %s
// A helper assigns when it succeeds, and the caller asks.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
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

    if (MachFindRoutine(Id, &Routine) != NO_ERROR)
        return ERROR_INVALID_PARAMETER;
    return VideoPortGetRegistryParameters(HwDeviceExtension, L"Mode", FALSE, Routine, Value);
}
