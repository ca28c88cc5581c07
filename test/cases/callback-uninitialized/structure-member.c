// RUN: %check-case %s
// A member of a structure on the stack.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

typedef struct _CARD_QUERY {
    PWSTR Name;
    PMINIPORT_GET_REGISTRY_ROUTINE Routine;
    PVOID Context;
} CARD_QUERY, *PCARD_QUERY;

VP_STATUS HwVidReadValue(PVOID HwDeviceExtension, PULONG Value)
{
    CARD_QUERY Query;

    Query.Name = L"Mode";
    Query.Context = Value;
    return VideoPortGetRegistryParameters(HwDeviceExtension, Query.Name, FALSE, Query.Routine, Query.Context); // FINDING: callback-uninitialized: VideoPortGetRegistryParameters
}
