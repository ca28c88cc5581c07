// RUN: %check-case %s
// The size is compared first.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _CARD_DUMP {
    ULONG Status;
    ULONG Fence;
} CARD_DUMP;

VOID NTAPI TsengBugcheck(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize)
{
    CARD_DUMP Dump = {1, 2};

    if (BufferSize >= sizeof(Dump))
        VideoPortMoveMemory(Buffer, &Dump, sizeof(Dump));
}

VP_STATUS TsengEnableDump(PVOID HwDeviceExtension)
{
    return VideoPortRegisterBugcheckCallback(HwDeviceExtension, 0xEA, TsengBugcheck, 4 + BUGCHECK_DATA_SIZE_RESERVED);
}
