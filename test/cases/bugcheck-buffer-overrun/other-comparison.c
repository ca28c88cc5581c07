// RUN: %check-case %s
// The code is compared, the size is not.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

VOID NTAPI SisBugcheck(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize)
{
    if (BugcheckCode != 0xEA)
        return;
    VideoPortMoveMemory(Buffer, HwDeviceExtension, 64); // FINDING: bugcheck-buffer-overrun: 64
}

VP_STATUS SisEnableDump(PVOID HwDeviceExtension)
{
    return VideoPortRegisterBugcheckCallback(HwDeviceExtension, 0xEA, SisBugcheck, 8 + BUGCHECK_DATA_SIZE_RESERVED);
}
