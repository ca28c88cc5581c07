// RUN: %check-case %s
// One path forgets the reserved part.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VOID NTAPI GlintBugcheck(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize);

VP_STATUS GlintEnableDump(PVOID HwDeviceExtension, BOOLEAN ServicePack1)
{
    ULONG Size = 32;

    if (!ServicePack1)
        Size += BUGCHECK_DATA_SIZE_RESERVED;
    return VideoPortRegisterBugcheckCallback(HwDeviceExtension, 0xEA, GlintBugcheck, Size); // FINDING: bugcheck-data-size: 32
}
