// RUN: %check-case %s
// A member of a structure on the stack.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI GlintModeValue(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                         ULONG ValueLength);

typedef struct _CARD_QUERY {
    PWSTR Name;
    PMINIPORT_GET_REGISTRY_ROUTINE Routine;
    PVOID Context;
} CARD_QUERY, *PCARD_QUERY;

static VP_STATUS GlintRun(PVOID HwDeviceExtension, PCARD_QUERY Query)
{
    return VideoPortGetRegistryParameters(HwDeviceExtension, Query->Name, FALSE, Query->Routine, Query->Context); // FINDING: callback-maybe-null: VideoPortGetRegistryParameters
}

VP_STATUS GlintReadValue(PVOID HwDeviceExtension, PULONG Value, BOOLEAN Mode)
{
    CARD_QUERY Query = {0};

    Query.Name = L"Refresh";
    if (Mode) {
        Query.Name = L"Mode";
        Query.Routine = GlintModeValue;
    }
    Query.Context = Value;
    return GlintRun(HwDeviceExtension, &Query);
}
