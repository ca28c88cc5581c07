// RUN: %check-case %s
// A block from the pool.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _CARD_PORT {
    ULONG Number;
    PVIDEO_PORT_CONFIG_INFO Config;
} CARD_PORT, *PCARD_PORT;

typedef struct _HW_DEVICE_EXTENSION {
    PCARD_PORT Port;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

BOOLEAN NTAPI CardInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

VP_STATUS NTAPI CardFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PHW_DEVICE_EXTENSION extension = HwDeviceExtension;
    PCARD_PORT port;

    if (ConfigInfo->Length < sizeof(VIDEO_PORT_CONFIG_INFO))
        return ERROR_INVALID_PARAMETER;
    port = VideoPortAllocatePool(HwDeviceExtension, VpNonPagedPool, sizeof(CARD_PORT), 'draC');
    if (port == NULL)
        return ERROR_INVALID_PARAMETER;
    port->Number = 1;
    port->Config = ConfigInfo; // FINDING: config-info-retained: ConfigInfo is kept in port->Config (allocated memory)
    extension->Port = port;
    return NO_ERROR;
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
