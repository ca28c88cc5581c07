// RUN: %check-case %s
// The card's registers are read straight into the buffer.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

typedef struct _HW_DEVICE_EXTENSION {
    PULONG Registers;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VOID NTAPI QvBugcheck(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize)
{
    PHW_DEVICE_EXTENSION Extension = HwDeviceExtension;

    VideoPortReadRegisterBufferUlong(Extension->Registers, (PULONG)Buffer, 64); // FINDING: bugcheck-buffer-overrun: BufferSize
}

VP_STATUS QvEnableDump(PVOID HwDeviceExtension)
{
    return VideoPortRegisterBugcheckCallback(HwDeviceExtension, 0xEA, QvBugcheck, 8 + BUGCHECK_DATA_SIZE_RESERVED);
}
