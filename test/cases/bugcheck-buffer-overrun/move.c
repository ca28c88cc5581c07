// RUN: %check-case %s
// The port's own function moves a whole structure.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

typedef struct _CARD_DUMP {
    ULONG Registers[32];
} CARD_DUMP;

VOID NTAPI TridentBugcheck(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize)
{
    CARD_DUMP Dump = {{1}};

    VideoPortMoveMemory(Buffer, &Dump, sizeof(Dump)); // FINDING: bugcheck-buffer-overrun: BufferSize
}

VP_STATUS TridentEnableDump(PVOID HwDeviceExtension)
{
    return VideoPortRegisterBugcheckCallback(HwDeviceExtension, 0xEA, TridentBugcheck, 8 + BUGCHECK_DATA_SIZE_RESERVED);
}
