// RUN: %check-case %s
// The data fits, the sum does not.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VOID NTAPI CirrusBugcheck(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize);

typedef struct _CARD_DUMP {
    UCHAR Memory[4000];
} CARD_DUMP;

VP_STATUS CirrusEnableDump(PVOID HwDeviceExtension)
{
    return VideoPortRegisterBugcheckCallback(HwDeviceExtension, 0xEA, CirrusBugcheck, sizeof(CARD_DUMP) + BUGCHECK_DATA_SIZE_RESERVED); // FINDING: bugcheck-data-size: 4048
}
