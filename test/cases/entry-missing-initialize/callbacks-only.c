// RUN: %check-case %s
// The file has a miniport's callbacks, and a DriverEntry that registers none of them.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI SisFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    if (ConfigInfo->Length < sizeof(VIDEO_PORT_CONFIG_INFO))
        return ERROR_INVALID_PARAMETER;
    *Again = FALSE;
    return NO_ERROR;
}

ULONG NTAPI DriverEntry(IN PVOID Context1, IN PVOID Context2)
{
    return NO_ERROR; // FINDING: entry-missing-initialize: DriverEntry returns success without having called
}
