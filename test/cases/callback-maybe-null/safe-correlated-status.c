// RUN: %check-case %s
// A status says whether there is a callback.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI CirrusModeValue(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                         ULONG ValueLength);
VP_STATUS NTAPI CirrusRefreshValue(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                         ULONG ValueLength);

static VP_STATUS CirrusFindRoutine(ULONG Id, PMINIPORT_GET_REGISTRY_ROUTINE *Routine)
{
    *Routine = NULL;
    switch (Id) {
    case 1:
        *Routine = CirrusModeValue;
        return NO_ERROR;
    case 2:
        *Routine = CirrusRefreshValue;
        return NO_ERROR;
    }
    return ERROR_INVALID_PARAMETER;
}

VP_STATUS CirrusReadValue(PVOID HwDeviceExtension, ULONG Id, PWSTR Name, PULONG Value)
{
    PMINIPORT_GET_REGISTRY_ROUTINE Routine;
    VP_STATUS Status = CirrusFindRoutine(Id, &Routine);

    if (Status != NO_ERROR)
        return Status;
    return VideoPortGetRegistryParameters(HwDeviceExtension, Name, FALSE, Routine, Value);
}
