// RUN: %check-case %s
// One branch of a switch.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    ULONG Bus;
    PVOID Controller;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS NTAPI CardDeviceData(PVOID HwDeviceExtension, PVOID Context, VIDEO_DEVICE_DATA_TYPE DeviceDataType,
                           PVOID Identifier, ULONG IdentifierLength, PVOID ConfigurationData,
                           ULONG ConfigurationDataLength, PVOID ComponentInformation,
                           ULONG ComponentInformationLength)
{
    PHW_DEVICE_EXTENSION extension = HwDeviceExtension;

    switch (DeviceDataType) {
    case VpBusData:
        extension->Bus = *(PULONG)ConfigurationData;
        break;
    case VpControllerData:
        extension->Controller = ConfigurationData; // FINDING: temp-argument-retained: ConfigurationData is kept in extension->Controller (the device extension)
        break;
    default:
        return ERROR_INVALID_PARAMETER;
    }
    return NO_ERROR;
}

VP_STATUS CardFindBus(PVOID HwDeviceExtension)
{
    VP_STATUS status = VideoPortGetDeviceData(HwDeviceExtension, VpBusData, CardDeviceData, NULL);

    if (status == NO_ERROR)
        status = VideoPortGetDeviceData(HwDeviceExtension, VpControllerData, CardDeviceData, NULL);
    return status;
}
