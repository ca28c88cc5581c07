// RUN: %check-case %s
// The size is kept below the limit.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VOID NTAPI QvBugcheck(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize);

typedef struct _CARD_DUMP {
    UCHAR Memory[8192];
} CARD_DUMP;

VP_STATUS QvEnableDump(PVOID HwDeviceExtension)
{
    ULONG Size = sizeof(CARD_DUMP) + BUGCHECK_DATA_SIZE_RESERVED;

    if (Size > 4000)
        Size = 4000;
    return VideoPortRegisterBugcheckCallback(HwDeviceExtension, 0xEA, QvBugcheck, Size);
}
