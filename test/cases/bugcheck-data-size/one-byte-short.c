// RUN: %check-case %s
// One byte less than the reserved part.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VOID NTAPI SisBugcheck(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize);

VP_STATUS SisEnableDump(PVOID HwDeviceExtension)
{
    return VideoPortRegisterBugcheckCallback(HwDeviceExtension, 0xEA, SisBugcheck, BUGCHECK_DATA_SIZE_RESERVED - 1); // FINDING: bugcheck-data-size: 47
}
