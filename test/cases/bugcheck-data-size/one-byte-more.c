// RUN: %check-case %s
// One byte more than there is room for.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VOID NTAPI TsengBugcheck(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize);

VP_STATUS TsengEnableDump(PVOID HwDeviceExtension)
{
    return VideoPortRegisterBugcheckCallback(HwDeviceExtension, 0xEA, TsengBugcheck, 4001); // FINDING: bugcheck-data-size: 4001
}
