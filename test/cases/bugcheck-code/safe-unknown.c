// RUN: %check-case %s
// A code that the caller chooses.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VOID NTAPI SisBugcheck(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize);

extern ULONG SisCode;

VP_STATUS SisEnableDump(PVOID HwDeviceExtension, ULONG Code)
{
    if (VideoPortRegisterBugcheckCallback(HwDeviceExtension, SisCode, SisBugcheck, 304) == NO_ERROR)
        return NO_ERROR;
    return VideoPortRegisterBugcheckCallback(HwDeviceExtension, Code, SisBugcheck, 304);
}
