// RUN: %check-case %s
// KERNEL_MODE_EXCEPTION.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VOID NTAPI HwVidBugcheck(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize);

VP_STATUS HwVidEnableDump(PVOID HwDeviceExtension)
{
    return VideoPortRegisterBugcheckCallback(HwDeviceExtension, 0x7E, HwVidBugcheck, 256 + BUGCHECK_DATA_SIZE_RESERVED); // FINDING: bugcheck-code: 0x7E
}
