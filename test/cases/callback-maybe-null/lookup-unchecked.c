// RUN: %check-case %s
// The look-up may find nothing.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI QvModeValue(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                         ULONG ValueLength);
VP_STATUS NTAPI QvRefreshValue(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                         ULONG ValueLength);

static PMINIPORT_GET_REGISTRY_ROUTINE QvFindRoutine(ULONG Id)
{
    if (Id == 1)
        return QvModeValue;
    if (Id == 2) // NOTE: Assuming
        return QvRefreshValue;
    return NULL;
}

VP_STATUS QvReadValue(PVOID HwDeviceExtension, ULONG Id, PWSTR Name, PULONG Value)
{
    return VideoPortGetRegistryParameters(HwDeviceExtension, Name, FALSE, QvFindRoutine(Id), Value); // FINDING: callback-maybe-null: VideoPortGetRegistryParameters
}
