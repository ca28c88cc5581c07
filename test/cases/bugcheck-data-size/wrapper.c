// RUN: %check-case %s
// A wrapper gets the size.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VOID NTAPI TsengBugcheck(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize);

static VP_STATUS TsengRegister(PVOID HwDeviceExtension, ULONG Size)
{
    return VideoPortRegisterBugcheckCallback(HwDeviceExtension, 0xEA, TsengBugcheck, Size + 16); // FINDING: bugcheck-data-size: 24
}

VP_STATUS TsengEnableDump(PVOID HwDeviceExtension)
{
    return TsengRegister(HwDeviceExtension, 8);
}
