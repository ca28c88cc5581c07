// RUN: %check-case %s
// The structure is filled by the port's own copying function.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI WeitekModeValue(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                         ULONG ValueLength);

typedef struct _CARD_QUERY {
    PWSTR Name;
    PMINIPORT_GET_REGISTRY_ROUTINE Routine;
} CARD_QUERY;

static const CARD_QUERY WeitekModeQuery = {L"Mode", WeitekModeValue};

VP_STATUS WeitekReadValue(PVOID HwDeviceExtension, PULONG Value)
{
    CARD_QUERY Query;

    VideoPortMoveMemory(&Query, (PVOID)&WeitekModeQuery, sizeof(Query));
    return VideoPortGetRegistryParameters(HwDeviceExtension, Query.Name, FALSE, Query.Routine, Value);
}
