// RUN: %check-case %s
// The helper serves the interrupt test as well, and is pageable for its sake.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

typedef struct _HW_DEVICE_EXTENSION {
    PUCHAR Regs;
    ULONG Pending;
    BOOLEAN Started;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS NTAPI VbeFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI VbeInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI VbeStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
ULONG VbeSnapshot(PHW_DEVICE_EXTENSION Extension, PUCHAR Buffer, ULONG Size);

#pragma alloc_text(PAGE, VbeInitialize, VbeSnapshot)

ULONG VbeSnapshot(PHW_DEVICE_EXTENSION Extension, PUCHAR Buffer, ULONG Size)
{
    if (Size == 0)
        return 0;
    Buffer[0] = VideoPortReadRegisterUchar(Extension->Regs);
    return 1;
}

VOID NTAPI VbeBugcheck(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize)
{
    VbeSnapshot((PHW_DEVICE_EXTENSION)HwDeviceExtension, Buffer, BufferSize); // FINDING: nonpageable-callee-paged: VbeSnapshot is pageable, but HwVidBugcheckCallback
}

BOOLEAN NTAPI VbeInitialize(PVOID HwDeviceExtension)
{
    UCHAR first[1];

    VideoPortRegisterBugcheckCallback(HwDeviceExtension, 0xEA, VbeBugcheck, 1200);
    return VbeSnapshot((PHW_DEVICE_EXTENSION)HwDeviceExtension, first, sizeof(first)) != 0;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = VbeFindAdapter;
    data.HwInitialize = VbeInitialize;
    data.HwStartIO = VbeStartIO;
    data.HwDeviceExtensionSize = sizeof(HW_DEVICE_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
