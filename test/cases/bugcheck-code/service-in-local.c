// RUN: %check-case %s
// The port's function is reached through a local pointer.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VOID NTAPI CardBugcheck(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize);

typedef VP_STATUS (NTAPI *CARD_REGISTER)(PVOID HwDeviceExtension, ULONG BugcheckCode, PVIDEO_BUGCHECK_CALLBACK Callback,
                                         ULONG BugcheckDataSize);

VP_STATUS CardEnableDump(PVOID HwDeviceExtension, PVIDEO_PORT_CONFIG_INFO ConfigInfo)
{
    CARD_REGISTER Register = (CARD_REGISTER)ConfigInfo->VideoPortGetProcAddress(
        HwDeviceExtension, (PUCHAR)"VideoPortRegisterBugcheckCallback");

    if (!Register)
        return NO_ERROR;
    return Register(HwDeviceExtension, 0x7E, CardBugcheck, 304); // FINDING: bugcheck-code: 0x7E
}
