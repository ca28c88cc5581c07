// RUN: %check-case %s
// In a variable.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VOID NTAPI SisBugcheck(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize);

VP_STATUS SisEnableDump(PVOID HwDeviceExtension)
{
    ULONG Size = 2 * 4096;

    return VideoPortRegisterBugcheckCallback(HwDeviceExtension, 0xEA, SisBugcheck, Size); // FINDING: bugcheck-data-size: 8192
}
