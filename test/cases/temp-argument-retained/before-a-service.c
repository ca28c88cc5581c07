// RUN: %check-case %s
// A service is called after the store.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    PVOID Resources;
    ULONG Window;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS NTAPI CardBusData(PVOID HwDeviceExtension, PVOID Context, VIDEO_DEVICE_DATA_TYPE DeviceDataType,
                           PVOID Identifier, ULONG IdentifierLength, PVOID ConfigurationData,
                           ULONG ConfigurationDataLength, PVOID ComponentInformation,
                           ULONG ComponentInformationLength)
{
    PHW_DEVICE_EXTENSION extension = HwDeviceExtension;
    ULONG address = 0;

    extension->Resources = ConfigurationData; // FINDING: temp-argument-retained: ConfigurationData is kept in extension->Resources (the device extension)
    if (VideoPortGetBusData(HwDeviceExtension, PCIConfiguration, 0, &address, 0x10, sizeof(address)) != sizeof(address))
        return ERROR_DEV_NOT_EXIST;
    extension->Window = address;
    return NO_ERROR;
}

VP_STATUS CardFindBus(PVOID HwDeviceExtension)
{
    return VideoPortGetDeviceData(HwDeviceExtension, VpBusData, CardBusData, NULL);
}
