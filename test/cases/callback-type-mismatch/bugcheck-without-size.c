// RUN: %check-case %s
// A bug-check callback that does not learn the size of its buffer.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VOID NTAPI TsengBugcheck(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer);

VP_STATUS TsengEnableDump(PVOID HwDeviceExtension)
{
    return VideoPortRegisterBugcheckCallback(HwDeviceExtension, 0xEA, (PVIDEO_BUGCHECK_CALLBACK)TsengBugcheck, 304); // FINDING: callback-type-mismatch: TsengBugcheck
}
