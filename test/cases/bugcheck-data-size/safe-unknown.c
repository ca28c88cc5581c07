// RUN: %check-case %s
// A size that is not known here.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VOID NTAPI TsengBugcheck(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize);

extern ULONG TsengDumpSize;

VP_STATUS TsengEnableDump(PVOID HwDeviceExtension, ULONG Size)
{
    if (VideoPortRegisterBugcheckCallback(HwDeviceExtension, 0xEA, TsengBugcheck, Size) == NO_ERROR)
        return NO_ERROR;
    return VideoPortRegisterBugcheckCallback(HwDeviceExtension, 0xEA, TsengBugcheck,
                                             TsengDumpSize + BUGCHECK_DATA_SIZE_RESERVED);
}
