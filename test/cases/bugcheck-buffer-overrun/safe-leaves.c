// RUN: %check-case %s
// The callback leaves when there is too little room.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

static const UCHAR CirrusName[16] = "Card";

VOID NTAPI CirrusBugcheck(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize)
{
    if (BugcheckCode != 0xEA || BufferSize < sizeof(CirrusName))
        return;
    VideoPortMoveMemory(Buffer, (PVOID)CirrusName, sizeof(CirrusName));
}

VP_STATUS CirrusEnableDump(PVOID HwDeviceExtension)
{
    return VideoPortRegisterBugcheckCallback(HwDeviceExtension, 0xEA, CirrusBugcheck, 4 + BUGCHECK_DATA_SIZE_RESERVED);
}
