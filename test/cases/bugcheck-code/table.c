// RUN: %check-case %s
// Every element of a table but one.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VOID NTAPI HwVidBugcheck(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize);

static const ULONG HwVidCodes[] = {0xEA, 0x10E};

VOID HwVidEnableDump(PVOID HwDeviceExtension)
{
    ULONG i;

    for (i = 0; i < 2; i++)
        VideoPortRegisterBugcheckCallback(HwDeviceExtension, HwVidCodes[i], HwVidBugcheck, 304); // FINDING: bugcheck-code: 0x10E
}
