// RUN: %check-case %s
// The macro that everyone has.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

#define CARD_MIN(a, b) ((a) < (b) ? (a) : (b))

VOID NTAPI HwVidBugcheck(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize)
{
    VideoPortMoveMemory(Buffer, HwDeviceExtension, CARD_MIN(64, BufferSize));
}

VP_STATUS HwVidEnableDump(PVOID HwDeviceExtension)
{
    return VideoPortRegisterBugcheckCallback(HwDeviceExtension, 0xEA, HwVidBugcheck, 4 + BUGCHECK_DATA_SIZE_RESERVED);
}
