// RUN: %check-case %s
// One path goes around the comparison.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _HW_DEVICE_EXTENSION {
    BOOLEAN Secondary;
    UCHAR Saved[64];
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VOID NTAPI QvBugcheck(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize)
{
    PHW_DEVICE_EXTENSION Extension = HwDeviceExtension;

    if (Extension->Secondary && BufferSize < sizeof(Extension->Saved))
        return;
    VideoPortMoveMemory(Buffer, Extension->Saved, sizeof(Extension->Saved)); // FINDING: bugcheck-buffer-overrun: 64
}

VP_STATUS QvEnableDump(PVOID HwDeviceExtension)
{
    return VideoPortRegisterBugcheckCallback(HwDeviceExtension, 0xEA, QvBugcheck, 8 + BUGCHECK_DATA_SIZE_RESERVED);
}
