// RUN: %check-case %s
// The size of the pointer instead of what it points to.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VOID NTAPI MachBugcheck(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize);

typedef struct _CARD_DUMP {
    ULONG Registers[64];
} CARD_DUMP, *PCARD_DUMP;

VP_STATUS MachEnableDump(PVOID HwDeviceExtension)
{
    return VideoPortRegisterBugcheckCallback(HwDeviceExtension, 0xEA, MachBugcheck, sizeof(PCARD_DUMP)); // FINDING: bugcheck-data-size: BugcheckDataSize is
}
