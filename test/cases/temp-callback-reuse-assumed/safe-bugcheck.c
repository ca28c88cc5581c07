// RUN: %check-case %s
// The bug-check callback is kept by the port, and NULL withdraws it.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VOID NTAPI CirrusBugcheck(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize);

VP_STATUS CirrusReregister(PVOID HwDeviceExtension)
{
    VideoPortRegisterBugcheckCallback(HwDeviceExtension, 0xEA, CirrusBugcheck, 304);
    VideoPortRegisterBugcheckCallback(HwDeviceExtension, 0xEA, NULL, 0);
    return VideoPortRegisterBugcheckCallback(HwDeviceExtension, 0xEA, CirrusBugcheck, 304);
}
