// RUN: %check-case --targets=i686-w64-mingw32 %s
// The bug-check callback.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VOID TridentBugcheck(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize);

VP_STATUS TridentEnableDump(PVOID HwDeviceExtension)
{
    return VideoPortRegisterBugcheckCallback(HwDeviceExtension, 0xEA, (PVIDEO_BUGCHECK_CALLBACK)TridentBugcheck, 304); // FINDING: callback-calling-convention: TridentBugcheck
}
