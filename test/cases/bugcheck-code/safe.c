// RUN: %check-case %s
// The only code there is, and the callback is withdrawn again.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VOID NTAPI WeitekBugcheck(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize);

VP_STATUS WeitekEnableDump(PVOID HwDeviceExtension)
{
    return VideoPortRegisterBugcheckCallback(HwDeviceExtension, 0xEA, WeitekBugcheck, 256 + BUGCHECK_DATA_SIZE_RESERVED);
}

VP_STATUS WeitekDisableDump(PVOID HwDeviceExtension)
{
    return VideoPortRegisterBugcheckCallback(HwDeviceExtension, 0xEA, NULL, 0);
}
