// RUN: %check-case %s
// Registers that fit, and a service that reads the buffer.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

typedef struct _HW_DEVICE_EXTENSION {
    PULONG Registers;
    PUSHORT Port;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VOID NTAPI QvBugcheck(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize)
{
    PHW_DEVICE_EXTENSION Extension = HwDeviceExtension;

    if (BufferSize >= 64 * sizeof(ULONG))
        VideoPortReadRegisterBufferUlong(Extension->Registers, (PULONG)Buffer, 64);
    VideoPortReadPortBufferUshort(Extension->Port, (PUSHORT)Buffer, BufferSize / sizeof(USHORT));
    VideoPortWriteRegisterBufferUlong(Extension->Registers, (PULONG)Buffer, 64);
}

VP_STATUS QvEnableDump(PVOID HwDeviceExtension)
{
    return VideoPortRegisterBugcheckCallback(HwDeviceExtension, 0xEA, QvBugcheck, 8 + BUGCHECK_DATA_SIZE_RESERVED);
}
