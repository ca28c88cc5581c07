// RUN: %check-case %s
// As much as there is room for.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

VOID NTAPI CardBugcheck(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize)
{
    VideoPortZeroMemory(Buffer, BufferSize);
    VideoPortMoveMemory(Buffer, HwDeviceExtension, BufferSize);
}

VP_STATUS CardEnableDump(PVOID HwDeviceExtension)
{
    return VideoPortRegisterBugcheckCallback(HwDeviceExtension, 0xEA, CardBugcheck, 4 + BUGCHECK_DATA_SIZE_RESERVED);
}
