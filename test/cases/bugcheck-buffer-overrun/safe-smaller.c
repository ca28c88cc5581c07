// RUN: %check-case %s
// The smaller of the two lengths.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

typedef struct _CARD_DUMP {
    ULONG Registers[32];
} CARD_DUMP;

static CARD_DUMP GlintDump;

VOID NTAPI GlintBugcheck(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize)
{
    ULONG Length = BufferSize < sizeof(GlintDump) ? BufferSize : sizeof(GlintDump);

    VideoPortMoveMemory(Buffer, &GlintDump, Length);
}

VP_STATUS GlintEnableDump(PVOID HwDeviceExtension)
{
    return VideoPortRegisterBugcheckCallback(HwDeviceExtension, 0xEA, GlintBugcheck, 4 + BUGCHECK_DATA_SIZE_RESERVED);
}
