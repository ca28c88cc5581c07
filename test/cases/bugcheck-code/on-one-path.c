// RUN: %check-case %s
// One path has another code.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VOID NTAPI GlintBugcheck(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize);

VP_STATUS GlintEnableDump(PVOID HwDeviceExtension, BOOLEAN Xp)
{
    ULONG Code = 0xEA;

    if (!Xp)
        Code = 0xC2;
    return VideoPortRegisterBugcheckCallback(HwDeviceExtension, Code, GlintBugcheck, 304); // FINDING: bugcheck-code: 0xC2
}
