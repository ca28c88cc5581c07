// RUN: %check-case %s
// The loop over the table may find nothing.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI HwVidModeValue(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                         ULONG ValueLength);
VP_STATUS NTAPI HwVidRefreshValue(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                         ULONG ValueLength);

static const struct {
    ULONG Id;
    PMINIPORT_GET_REGISTRY_ROUTINE Routine;
} HwVidRoutines[] = {{1, HwVidModeValue}, {2, HwVidRefreshValue}};

VP_STATUS HwVidReadValue(PVOID HwDeviceExtension, ULONG Id, PWSTR Name, PULONG Value)
{
    PMINIPORT_GET_REGISTRY_ROUTINE Routine = NULL;
    ULONG i;

    for (i = 0; i < sizeof(HwVidRoutines) / sizeof(HwVidRoutines[0]); i++) {
        if (HwVidRoutines[i].Id == Id) {
            Routine = HwVidRoutines[i].Routine;
            break;
        }
    }
    return VideoPortGetRegistryParameters(HwDeviceExtension, Name, FALSE, Routine, Value); // FINDING: callback-maybe-null: VideoPortGetRegistryParameters
}
