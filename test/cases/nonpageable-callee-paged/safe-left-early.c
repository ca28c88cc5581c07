// RUN: %check-case %s
// The helper leaves before PAGED_CODE() when it runs at a raised level.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _HW_DEVICE_EXTENSION {
    PUCHAR Regs;
    ULONG Pending;
    BOOLEAN Started;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS NTAPI CardFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CardInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

static VOID CardFlush(PHW_DEVICE_EXTENSION Extension)
{
    if (Extension->Started) {
        VideoPortWriteRegisterUchar(Extension->Regs, 1);
        return;
    }
    PAGED_CODE();
    Extension->Pending = 0;
}

BOOLEAN NTAPI CardInterrupt(PVOID HwDeviceExtension)
{
    PHW_DEVICE_EXTENSION extension = (PHW_DEVICE_EXTENSION)HwDeviceExtension;

    if (extension->Started)
        CardFlush(extension);
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = CardFindAdapter;
    data.HwInitialize = CardInitialize;
    data.HwStartIO = CardStartIO;
    data.HwInterrupt = CardInterrupt;
    data.HwDeviceExtensionSize = sizeof(HW_DEVICE_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
