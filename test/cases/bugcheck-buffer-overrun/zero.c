// RUN: %check-case %s
// Zeroing is writing.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VOID NTAPI CirrusBugcheck(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize)
{
    VideoPortZeroMemory(Buffer, 512); // FINDING: bugcheck-buffer-overrun: 512
}

VP_STATUS CirrusEnableDump(PVOID HwDeviceExtension)
{
    return VideoPortRegisterBugcheckCallback(HwDeviceExtension, 0xEA, CirrusBugcheck, 8 + BUGCHECK_DATA_SIZE_RESERVED);
}
