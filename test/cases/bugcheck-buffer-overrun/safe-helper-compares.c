// RUN: %check-case %s
// A helper compares.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _CARD_DUMP {
    ULONG Registers[4];
} CARD_DUMP;

static CARD_DUMP CirrusDump;

static BOOLEAN CirrusFits(ULONG Size, ULONG Length)
{
    return Size >= Length;
}

VOID NTAPI CirrusBugcheck(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize)
{
    if (!CirrusFits(BufferSize, sizeof(CirrusDump)))
        return;
    VideoPortMoveMemory(Buffer, &CirrusDump, sizeof(CirrusDump));
}

VP_STATUS CirrusEnableDump(PVOID HwDeviceExtension)
{
    return VideoPortRegisterBugcheckCallback(HwDeviceExtension, 0xEA, CirrusBugcheck, 4 + BUGCHECK_DATA_SIZE_RESERVED);
}
