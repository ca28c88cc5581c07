// RUN: %check-case %s
// The smallest and the largest size, and one that may or may not include the reserved part.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VOID NTAPI QvBugcheck(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize);

VOID QvEnableDump(PVOID HwDeviceExtension)
{
    VideoPortRegisterBugcheckCallback(HwDeviceExtension, 0xEA, QvBugcheck, 48);
    VideoPortRegisterBugcheckCallback(HwDeviceExtension, 0xEA, QvBugcheck, 4000);
    VideoPortRegisterBugcheckCallback(HwDeviceExtension, 0xEA, QvBugcheck, 100);
    VideoPortRegisterBugcheckCallback(HwDeviceExtension, 0xEA, QvBugcheck, 0);
}
