// RUN: %check-case %s
// What is left of the room is counted.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

static ULONG QvStatus[4], QvFences[4];

VOID NTAPI QvBugcheck(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize)
{
    ULONG Left = BufferSize;

    if (Left < sizeof(QvStatus))
        return;
    VideoPortMoveMemory(Buffer, QvStatus, sizeof(QvStatus));
    Buffer += sizeof(QvStatus);
    Left -= sizeof(QvStatus);
    if (Left < sizeof(QvFences))
        return;
    VideoPortMoveMemory(Buffer, QvFences, sizeof(QvFences));
}

VP_STATUS QvEnableDump(PVOID HwDeviceExtension)
{
    return VideoPortRegisterBugcheckCallback(HwDeviceExtension, 0xEA, QvBugcheck, 4 + BUGCHECK_DATA_SIZE_RESERVED);
}
