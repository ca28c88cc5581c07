// RUN: %check-case %s
// Behind the start of the buffer.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

VOID NTAPI TsengBugcheck(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize)
{
    PUCHAR Next = Buffer + 16;

    VideoPortMoveMemory(Next, HwDeviceExtension, 64); // FINDING: bugcheck-buffer-overrun: 64
}

VP_STATUS TsengEnableDump(PVOID HwDeviceExtension)
{
    return VideoPortRegisterBugcheckCallback(HwDeviceExtension, 0xEA, TsengBugcheck, 8 + BUGCHECK_DATA_SIZE_RESERVED);
}
