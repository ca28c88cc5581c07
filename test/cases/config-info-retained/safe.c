// RUN: %check-case %s
// Copies of all kinds.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    ULONG Bus;
    INTERFACE_TYPE BusType;
    PVIDEO_PORT_GET_PROC_ADDRESS GetProcAddress;
    PWSTR RegistryPath;
    VIDEO_PORT_CONFIG_INFO Copy;
    VIDEO_PORT_CONFIG_INFO Moved;
    PVIDEO_PORT_CONFIG_INFO Config;
    BOOLEAN Large;
    PVOID QueueDpc;
    PHYSICAL_ADDRESS Vdm;
    PEMULATOR_ACCESS_ENTRY Emulator;
    ULONG_PTR EmulatorContext;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

typedef struct _CARD_START {
    PHW_DEVICE_EXTENSION Extension;
    PVIDEO_PORT_CONFIG_INFO Config;
} CARD_START, *PCARD_START;

BOOLEAN NTAPI CardInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

static VOID CardUse(PCARD_START Start)
{
    Start->Extension->Bus = Start->Config->SystemIoBusNumber;
}

static VOID CardCopy(PHW_DEVICE_EXTENSION extension, PVIDEO_PORT_CONFIG_INFO config)
{
    extension->BusType = config->AdapterInterfaceType;
    extension->Vdm = config->VdmPhysicalVideoMemoryAddress;
    extension->GetProcAddress = config->VideoPortGetProcAddress;
    extension->RegistryPath = config->DriverRegistryPath;
}

VP_STATUS NTAPI CardBusData(PVOID HwDeviceExtension, PVOID Context, VIDEO_DEVICE_DATA_TYPE DeviceDataType,
                           PVOID Identifier, ULONG IdentifierLength, PVOID ConfigurationData,
                           ULONG ConfigurationDataLength, PVOID ComponentInformation,
                           ULONG ComponentInformationLength)
{
    PVIDEO_PORT_CONFIG_INFO config = Context;

    config->BusInterruptLevel = 0;
    config->BusInterruptVector = 0;
    return NO_ERROR;
}

VP_STATUS NTAPI CardFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PHW_DEVICE_EXTENSION extension = HwDeviceExtension;
    CARD_START start = {extension, ConfigInfo};
    PVIDEO_PORT_CONFIG_INFO config = ConfigInfo;

    if (config->Length < sizeof(VIDEO_PORT_CONFIG_INFO))
        return ERROR_INVALID_PARAMETER;
    CardUse(&start);
    CardCopy(extension, config);
    extension->Copy = *config;
    VideoPortMoveMemory(&extension->Moved, ConfigInfo, sizeof(VIDEO_PORT_CONFIG_INFO));
    extension->Large = ConfigInfo->Length > sizeof(VIDEO_PORT_CONFIG_INFO);
    extension->QueueDpc = ConfigInfo->VideoPortGetProcAddress(HwDeviceExtension, (PUCHAR)"VideoPortQueueDpc");
    if (extension->QueueDpc == NULL)
        return ERROR_INVALID_PARAMETER;
    ConfigInfo->NumEmulatorAccessEntries = 0;
    ConfigInfo->EmulatorAccessEntries = NULL;
    ConfigInfo->EmulatorAccessEntriesContext = (ULONG_PTR)extension;
    extension->Emulator = ConfigInfo->EmulatorAccessEntries;
    extension->EmulatorContext = ConfigInfo->EmulatorAccessEntriesContext;
    extension->Config = ConfigInfo;
    extension->Bus = extension->Config->SystemIoBusNumber;
    extension->Config = NULL;
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
