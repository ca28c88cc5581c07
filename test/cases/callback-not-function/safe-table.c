// RUN: %check-case %s
// Elements and members of tables.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI SisModeValue(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                         ULONG ValueLength);
VP_STATUS NTAPI SisRefreshValue(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                         ULONG ValueLength);

static const struct {
    PWSTR Name;
    PMINIPORT_GET_REGISTRY_ROUTINE Routine;
} SisValues[] = {{L"Mode", SisModeValue}, {L"Refresh", SisRefreshValue}};

VOID SisReadValues(PVOID HwDeviceExtension, PULONG Values)
{
    ULONG i;

    for (i = 0; i < 2; i++)
        VideoPortGetRegistryParameters(HwDeviceExtension, SisValues[i].Name, FALSE, SisValues[i].Routine, &Values[i]);
}
