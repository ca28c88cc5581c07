// RUN: %check-case %s
// The configuration information as Context, the resources as values.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _CARD_RESOURCES {
    ULONG Count;
    struct {
        ULONG Base;
        ULONG Length;
    } Items[4];
} CARD_RESOURCES, *PCARD_RESOURCES;

typedef struct _HW_DEVICE_EXTENSION {
    ULONG Bases[4];
    ULONG Count;
    CARD_RESOURCES Resources;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

BOOLEAN NTAPI CardInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

VP_STATUS NTAPI CardBusData(PVOID HwDeviceExtension, PVOID Context, VIDEO_DEVICE_DATA_TYPE DeviceDataType,
                           PVOID Identifier, ULONG IdentifierLength, PVOID ConfigurationData,
                           ULONG ConfigurationDataLength, PVOID ComponentInformation,
                           ULONG ComponentInformationLength)
{
    PHW_DEVICE_EXTENSION extension = HwDeviceExtension;
    PVIDEO_PORT_CONFIG_INFO config = Context;
    PCARD_RESOURCES resources = ConfigurationData;
    ULONG i;

    if (ConfigurationData == NULL || ConfigurationDataLength < sizeof(CARD_RESOURCES))
        return ERROR_DEV_NOT_EXIST;
    config->BusInterruptLevel = resources->Items[0].Length;
    for (i = 0; i < resources->Count && i < 4; i++)
        extension->Bases[extension->Count++] = resources->Items[i].Base;
    extension->Resources = *resources;
    return NO_ERROR;
}

VP_STATUS NTAPI CardFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    if (ConfigInfo->Length < sizeof(VIDEO_PORT_CONFIG_INFO))
        return ERROR_INVALID_PARAMETER;
    return VideoPortGetDeviceData(HwDeviceExtension, VpBusData, CardBusData, ConfigInfo);
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
