// RUN: %check-case %s
// In a variable.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VOID NTAPI CardBugcheck(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize);

VP_STATUS CardEnableDump(PVOID HwDeviceExtension)
{
    ULONG Code = 0xD1;

    return VideoPortRegisterBugcheckCallback(HwDeviceExtension, Code, CardBugcheck, 304); // FINDING: bugcheck-code: 0xD1
}
