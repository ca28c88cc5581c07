// RUN: %check-case %s
// The digits of the code, without the prefix.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VOID NTAPI MachBugcheck(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize);

#define CARD_BUGCHECK 0xAE

VP_STATUS MachEnableDump(PVOID HwDeviceExtension)
{
    return VideoPortRegisterBugcheckCallback(HwDeviceExtension, CARD_BUGCHECK, MachBugcheck, 304); // FINDING: bugcheck-code: 0xAE
}
