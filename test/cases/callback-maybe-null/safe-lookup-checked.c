// RUN: %check-case %s
// The result of the look-up is tested.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI WeitekModeValue(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                         ULONG ValueLength);
VP_STATUS NTAPI WeitekRefreshValue(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                         ULONG ValueLength);

static const struct {
    ULONG Id;
    PMINIPORT_GET_REGISTRY_ROUTINE Routine;
} WeitekRoutines[] = {{1, WeitekModeValue}, {2, WeitekRefreshValue}};

static PMINIPORT_GET_REGISTRY_ROUTINE WeitekFindRoutine(ULONG Id)
{
    ULONG i;

    for (i = 0; i < sizeof(WeitekRoutines) / sizeof(WeitekRoutines[0]); i++)
        if (WeitekRoutines[i].Id == Id)
            return WeitekRoutines[i].Routine;
    return NULL;
}

VP_STATUS WeitekReadValue(PVOID HwDeviceExtension, ULONG Id, PWSTR Name, PULONG Value)
{
    PMINIPORT_GET_REGISTRY_ROUTINE Routine = WeitekFindRoutine(Id);

    if (!Routine)
        return ERROR_INVALID_PARAMETER;
    return VideoPortGetRegistryParameters(HwDeviceExtension, Name, FALSE, Routine, Value);
}
