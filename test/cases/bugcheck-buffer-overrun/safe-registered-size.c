// RUN: %check-case %s
// What is written is what was registered.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

typedef struct _CARD_DUMP {
    ULONG Registers[32];
} CARD_DUMP;

static CARD_DUMP CardDump;

VOID NTAPI CardBugcheck(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize)
{
    VideoPortMoveMemory(Buffer, &CardDump, sizeof(CardDump));
}

VP_STATUS CardEnableDump(PVOID HwDeviceExtension)
{
    return VideoPortRegisterBugcheckCallback(HwDeviceExtension, 0xEA, CardBugcheck, sizeof(CARD_DUMP) + BUGCHECK_DATA_SIZE_RESERVED);
}
