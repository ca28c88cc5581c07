// RUN: %check-case %s
// The difference is the wrong way round.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VOID NTAPI QvBugcheck(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize);

VP_STATUS QvEnableDump(PVOID HwDeviceExtension)
{
    return VideoPortRegisterBugcheckCallback(HwDeviceExtension, 0xEA, QvBugcheck, 16 - BUGCHECK_DATA_SIZE_RESERVED); // FINDING: bugcheck-data-size: BugcheckDataSize is
}
