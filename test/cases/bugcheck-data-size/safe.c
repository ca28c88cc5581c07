// RUN: %check-case %s
// The data and the reserved part; zero withdraws the callback.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

VOID NTAPI HwVidBugcheck(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize);

typedef struct _CARD_DUMP {
    ULONG Registers[64];
} CARD_DUMP;

VP_STATUS HwVidEnableDump(PVOID HwDeviceExtension)
{
    return VideoPortRegisterBugcheckCallback(HwDeviceExtension, 0xEA, HwVidBugcheck,
                                             sizeof(CARD_DUMP) + BUGCHECK_DATA_SIZE_RESERVED);
}

VP_STATUS HwVidDisableDump(PVOID HwDeviceExtension)
{
    return VideoPortRegisterBugcheckCallback(HwDeviceExtension, 0xEA, NULL, 0);
}
