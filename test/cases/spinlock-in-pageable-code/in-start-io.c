// RUN: %check-case %s
// HwVidStartIO itself, twice: one finding for the function.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _HW_DEVICE_EXTENSION {
    PSPIN_LOCK Lock;
    ULONG Queued;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS NTAPI VgaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI VgaInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI VgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

#pragma alloc_text(PAGE, VgaStartIO)

BOOLEAN NTAPI VgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PHW_DEVICE_EXTENSION extension = (PHW_DEVICE_EXTENSION)HwDeviceExtension;
    UCHAR irql;

    switch (RequestPacket->IoControlCode) {
    case IOCTL_VIDEO_RESET_DEVICE:
        VideoPortAcquireSpinLock(extension, extension->Lock, &irql); // FINDING: spinlock-in-pageable-code: VgaStartIO acquires a spin lock
        extension->Queued = 0;
        VideoPortReleaseSpinLock(extension, extension->Lock, irql);
        break;
    case IOCTL_VIDEO_ENABLE_VDM:
        VideoPortAcquireSpinLock(extension, extension->Lock, &irql);
        extension->Queued++;
        VideoPortReleaseSpinLock(extension, extension->Lock, irql);
        break;
    }
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = VgaFindAdapter;
    data.HwInitialize = VgaInitialize;
    data.HwStartIO = VgaStartIO;
    data.HwDeviceExtensionSize = sizeof(HW_DEVICE_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
