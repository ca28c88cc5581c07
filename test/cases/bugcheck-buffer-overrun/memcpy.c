// RUN: %check-case %s
// The compiler's own function does.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VOID NTAPI CirrusBugcheck(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize)
{
    __builtin_memcpy(Buffer, HwDeviceExtension, 128); // FINDING: bugcheck-buffer-overrun: 128
}

VP_STATUS CirrusEnableDump(PVOID HwDeviceExtension)
{
    return VideoPortRegisterBugcheckCallback(HwDeviceExtension, 0xEA, CirrusBugcheck, 8 + BUGCHECK_DATA_SIZE_RESERVED);
}
