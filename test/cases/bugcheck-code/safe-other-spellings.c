// RUN: %check-case %s
// Other ways to write it.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VOID NTAPI QvBugcheck(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize);

#define THREAD_STUCK_IN_DEVICE_DRIVER ((ULONG)0x000000EAL)
enum { CARD_BUGCHECK = 234 };
static const ULONG QvCode = 0xE0 | 0x0A;

VOID QvEnableDump(PVOID HwDeviceExtension)
{
    ULONG Code = 0xEA;

    VideoPortRegisterBugcheckCallback(HwDeviceExtension, THREAD_STUCK_IN_DEVICE_DRIVER, QvBugcheck, 304);
    VideoPortRegisterBugcheckCallback(HwDeviceExtension, CARD_BUGCHECK, QvBugcheck, 304);
    VideoPortRegisterBugcheckCallback(HwDeviceExtension, QvCode, QvBugcheck, 304);
    VideoPortRegisterBugcheckCallback(HwDeviceExtension, Code, QvBugcheck, 304);
}
