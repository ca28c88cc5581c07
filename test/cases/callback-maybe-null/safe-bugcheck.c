// RUN: %check-case %s
// NULL withdraws the callback, so a choice between the two is fine.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VOID NTAPI CardBugcheck(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize);

VP_STATUS CardEnableDump(PVOID HwDeviceExtension, BOOLEAN Enable)
{
    PVIDEO_BUGCHECK_CALLBACK Callback = NULL;
    ULONG Size = 0;

    if (Enable) {
        Callback = CardBugcheck;
        Size = 256 + BUGCHECK_DATA_SIZE_RESERVED;
    }
    return VideoPortRegisterBugcheckCallback(HwDeviceExtension, 0xEA, Callback, Size);
}
