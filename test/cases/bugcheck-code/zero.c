// RUN: %check-case %s
// Zero does not stand for every code.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VOID NTAPI MachBugcheck(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize);

VP_STATUS MachEnableDump(PVOID HwDeviceExtension)
{
    return VideoPortRegisterBugcheckCallback(HwDeviceExtension, 0, MachBugcheck, 304); // FINDING: bugcheck-code: 0xEA
}
