// RUN: %check-case %s
// The callback writes to other memory than its buffer.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

typedef struct _HW_DEVICE_EXTENSION {
    ULONG LastCode;
    UCHAR Saved[64];
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

static const UCHAR CirrusMark[64];

VOID NTAPI CirrusBugcheck(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize)
{
    PHW_DEVICE_EXTENSION Extension = HwDeviceExtension;

    Extension->LastCode = BugcheckCode;
    VideoPortMoveMemory(Extension->Saved, (PVOID)CirrusMark, sizeof(CirrusMark));
}

VP_STATUS CirrusEnableDump(PVOID HwDeviceExtension)
{
    return VideoPortRegisterBugcheckCallback(HwDeviceExtension, 0xEA, CirrusBugcheck, 4 + BUGCHECK_DATA_SIZE_RESERVED);
}
