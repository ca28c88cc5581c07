// RUN: %check-case %s
// The comparison allows less than what is written.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

VOID NTAPI MachBugcheck(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize)
{
    if (BufferSize == 0)
        return;
    VideoPortMoveMemory(Buffer, HwDeviceExtension, 64); // FINDING: bugcheck-buffer-overrun: 64
}

VP_STATUS MachEnableDump(PVOID HwDeviceExtension)
{
    return VideoPortRegisterBugcheckCallback(HwDeviceExtension, 0xEA, MachBugcheck, 8 + BUGCHECK_DATA_SIZE_RESERVED);
}
