// RUN: %check-case %s
// A zeroed structure carries the arguments, and this one was forgotten.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

typedef struct _CARD_QUERY {
    PWSTR Name;
    PMINIPORT_GET_REGISTRY_ROUTINE Routine;
    PVOID Context;
} CARD_QUERY, *PCARD_QUERY;

static VP_STATUS SisRunQuery(PVOID HwDeviceExtension, PCARD_QUERY Query)
{
    return VideoPortGetRegistryParameters(HwDeviceExtension, Query->Name, FALSE, Query->Routine, Query->Context); // FINDING: callback-null: VideoPortGetRegistryParameters
}

VP_STATUS SisReadMode(PVOID HwDeviceExtension, PULONG Mode)
{
    CARD_QUERY Query;

    VideoPortZeroMemory(&Query, sizeof(Query));
    Query.Name = L"DefaultMode";
    Query.Context = Mode;
    return SisRunQuery(HwDeviceExtension, &Query);
}
