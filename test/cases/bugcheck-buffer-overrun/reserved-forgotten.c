// RUN: %check-case %s
// The registered size covers the data, but not what the system needs.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

typedef struct _CARD_DUMP {
    ULONG Registers[32];
} CARD_DUMP;

static CARD_DUMP SisDump;

VOID NTAPI SisBugcheck(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize)
{
    VideoPortMoveMemory(Buffer, &SisDump, sizeof(SisDump)); // FINDING: bugcheck-buffer-overrun: 128
}

VP_STATUS SisEnableDump(PVOID HwDeviceExtension)
{
    return VideoPortRegisterBugcheckCallback(HwDeviceExtension, 0xEA, SisBugcheck, sizeof(CARD_DUMP));
}
