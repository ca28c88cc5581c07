// RUN: %check-case --checks=videoport-callback-cast-hides-type %s
// The bug-check callback.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VOID NTAPI HwVidBugcheck(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize);

VP_STATUS HwVidEnableDump(PVOID HwDeviceExtension)
{
    return VideoPortRegisterBugcheckCallback(HwDeviceExtension, 0xEA, (PVIDEO_BUGCHECK_CALLBACK)HwVidBugcheck, 304); // FINDING: callback-cast-hides-type: HwVidBugcheck
}
