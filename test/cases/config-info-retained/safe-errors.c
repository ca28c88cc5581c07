// RUN: %check-case %s
// Every way out clears the pointer.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    PVIDEO_PORT_CONFIG_INFO Config;
    ULONG Id;
    struct {
        PVIDEO_PORT_CONFIG_INFO Config;
        ULONG Step;
    } Start;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

BOOLEAN NTAPI CardInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

static VP_STATUS CardProbe(PHW_DEVICE_EXTENSION extension)
{
    if (extension->Config->Length < sizeof(VIDEO_PORT_CONFIG_INFO))
        return ERROR_INVALID_PARAMETER;
    if (VideoPortGetBusData(extension, PCIConfiguration, 0, &extension->Id, 0, sizeof(ULONG)) != sizeof(ULONG))
        return ERROR_DEV_NOT_EXIST;
    return NO_ERROR;
}

VP_STATUS NTAPI CardFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PHW_DEVICE_EXTENSION extension = HwDeviceExtension;
    VP_STATUS status;

    extension->Config = ConfigInfo;
    extension->Start.Config = ConfigInfo;
    extension->Start.Step = 1;
    status = CardProbe(extension);
    extension->Config = NULL;
    RtlZeroMemory(&extension->Start, sizeof(extension->Start));
    return status;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = CardFindAdapter;
    data.HwInitialize = CardInitialize;
    data.HwStartIO = CardStartIO;
    data.HwDeviceExtensionSize = sizeof(HW_DEVICE_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
