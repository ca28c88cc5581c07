// RUN: %check-case %s
// The data alone.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VOID NTAPI CirrusBugcheck(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize);

typedef struct _CARD_DUMP {
    ULONG Status;
    ULONG Fence;
} CARD_DUMP;

VP_STATUS CirrusEnableDump(PVOID HwDeviceExtension)
{
    return VideoPortRegisterBugcheckCallback(HwDeviceExtension, 0xEA, CirrusBugcheck, sizeof(CARD_DUMP)); // FINDING: bugcheck-data-size: 8
}
