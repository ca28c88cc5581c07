// RUN: %check-case --checks=videoport-temp-callback-from-storage %s
// A structure on the stack carries the arguments of one call.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI GlintModeValue(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                         ULONG ValueLength);

typedef struct _CARD_QUERY {
    PWSTR Name;
    PMINIPORT_GET_REGISTRY_ROUTINE Routine;
} CARD_QUERY, *PCARD_QUERY;

static VP_STATUS GlintRun(PVOID HwDeviceExtension, PCARD_QUERY Query, PULONG Value)
{
    return VideoPortGetRegistryParameters(HwDeviceExtension, Query->Name, FALSE, Query->Routine, Value);
}

VP_STATUS GlintReadMode(PVOID HwDeviceExtension, PULONG Value)
{
    CARD_QUERY Query = {L"Mode", GlintModeValue};

    return GlintRun(HwDeviceExtension, &Query, Value);
}
