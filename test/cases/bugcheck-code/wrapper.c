// RUN: %check-case %s
// A wrapper gets the code.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VOID NTAPI WeitekBugcheck(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize);

static VP_STATUS WeitekRegister(PVOID HwDeviceExtension, ULONG Code)
{
    return VideoPortRegisterBugcheckCallback(HwDeviceExtension, Code, WeitekBugcheck, 304); // FINDING: bugcheck-code: 0x50
}

VP_STATUS WeitekEnableDump(PVOID HwDeviceExtension)
{
    return WeitekRegister(HwDeviceExtension, 0x50);
}
