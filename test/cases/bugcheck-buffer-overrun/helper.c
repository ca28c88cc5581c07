// RUN: %check-case %s
// A helper writes.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

static VOID SisSave(PUCHAR Where)
{
    VideoPortZeroMemory(Where, 64); // FINDING: bugcheck-buffer-overrun: 64
}

VOID NTAPI SisBugcheck(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize)
{
    SisSave(Buffer);
}

VP_STATUS SisEnableDump(PVOID HwDeviceExtension)
{
    return VideoPortRegisterBugcheckCallback(HwDeviceExtension, 0xEA, SisBugcheck, 8 + BUGCHECK_DATA_SIZE_RESERVED);
}
