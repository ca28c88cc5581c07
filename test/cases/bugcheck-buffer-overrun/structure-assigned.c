// RUN: %check-case %s
// An assignment through a pointer to a structure.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

typedef struct _CARD_DUMP {
    ULONG Registers[32];
} CARD_DUMP, *PCARD_DUMP;

static CARD_DUMP TsengDump;

VOID NTAPI TsengBugcheck(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize)
{
    *(PCARD_DUMP)Buffer = TsengDump; // FINDING: bugcheck-buffer-overrun: BufferSize
}

VP_STATUS TsengEnableDump(PVOID HwDeviceExtension)
{
    return VideoPortRegisterBugcheckCallback(HwDeviceExtension, 0xEA, TsengBugcheck, 8 + BUGCHECK_DATA_SIZE_RESERVED);
}
