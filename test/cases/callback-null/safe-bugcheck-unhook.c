// RUN: %check-case %s
// NULL withdraws the bug-check callback.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

VOID NTAPI TsengBugcheck(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize);

VP_STATUS TsengEnableDump(PVOID HwDeviceExtension, BOOLEAN Enable)
{
    if (!Enable)
        return VideoPortRegisterBugcheckCallback(HwDeviceExtension, 0xEA, NULL, 0);
    return VideoPortRegisterBugcheckCallback(HwDeviceExtension, 0xEA, TsengBugcheck, 512 + BUGCHECK_DATA_SIZE_RESERVED);
}

VP_STATUS TsengStopDump(PVOID HwDeviceExtension)
{
    PVIDEO_BUGCHECK_CALLBACK None = NULL;

    return VideoPortRegisterBugcheckCallback(HwDeviceExtension, 0xEA, None, 0);
}
