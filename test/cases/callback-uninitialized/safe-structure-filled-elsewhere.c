// RUN: %check-case %s
// The structure around it goes to a function of another file.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

typedef struct _CARD_QUERY {
    PWSTR Name;
    PMINIPORT_GET_REGISTRY_ROUTINE Routine;
} CARD_QUERY, *PCARD_QUERY;

VOID WeitekPrepareQuery(PCARD_QUERY Query, ULONG Id);

VP_STATUS WeitekReadValue(PVOID HwDeviceExtension, PULONG Value)
{
    CARD_QUERY Query;

    WeitekPrepareQuery(&Query, 7);
    return VideoPortGetRegistryParameters(HwDeviceExtension, Query.Name, FALSE, Query.Routine, Value);
}
