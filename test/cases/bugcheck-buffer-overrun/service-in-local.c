// RUN: %check-case %s
// The callback is registered through a local pointer to the port's function.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VOID NTAPI MachBugcheck(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize)
{
    VideoPortMoveMemory(Buffer, HwDeviceExtension, 64); // FINDING: bugcheck-buffer-overrun: 64
}

typedef VP_STATUS (NTAPI *CARD_REGISTER)(PVOID HwDeviceExtension, ULONG BugcheckCode, PVIDEO_BUGCHECK_CALLBACK Callback,
                                         ULONG BugcheckDataSize);

VP_STATUS MachEnableDump(PVOID HwDeviceExtension, PVIDEO_PORT_CONFIG_INFO ConfigInfo)
{
    CARD_REGISTER Register = (CARD_REGISTER)ConfigInfo->VideoPortGetProcAddress(
        HwDeviceExtension, (PUCHAR)"VideoPortRegisterBugcheckCallback");

    if (!Register)
        return NO_ERROR;
    return Register(HwDeviceExtension, 0xEA, MachBugcheck, 8 + BUGCHECK_DATA_SIZE_RESERVED);
}
