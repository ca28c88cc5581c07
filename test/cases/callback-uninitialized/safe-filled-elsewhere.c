// RUN: %check-case %s
// A function of another file may have assigned it.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VOID WeitekFindRoutine(ULONG Id, PMINIPORT_GET_REGISTRY_ROUTINE *Routine);

VP_STATUS WeitekReadValue(PVOID HwDeviceExtension, ULONG Id, PULONG Value)
{
    PMINIPORT_GET_REGISTRY_ROUTINE Routine;

    WeitekFindRoutine(Id, &Routine);
    return VideoPortGetRegistryParameters(HwDeviceExtension, L"Mode", FALSE, Routine, Value);
}
