// RUN: %check-case %s
// The unknown code was compared with the known one.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VOID NTAPI CirrusBugcheck(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize);

VP_STATUS CirrusEnableDump(PVOID HwDeviceExtension, ULONG Code)
{
    if (Code != 0xEA)
        return ERROR_INVALID_PARAMETER;
    return VideoPortRegisterBugcheckCallback(HwDeviceExtension, Code, CirrusBugcheck, 304);
}
