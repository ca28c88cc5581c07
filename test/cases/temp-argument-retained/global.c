// RUN: %check-case %s
// A global variable.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

PVOID CardConfiguration;

VP_STATUS NTAPI CardBusData(PVOID HwDeviceExtension, PVOID Context, VIDEO_DEVICE_DATA_TYPE DeviceDataType,
                           PVOID Identifier, ULONG IdentifierLength, PVOID ConfigurationData,
                           ULONG ConfigurationDataLength, PVOID ComponentInformation,
                           ULONG ComponentInformationLength)
{
    if (ConfigurationDataLength < 16)
        return ERROR_DEV_NOT_EXIST;
    CardConfiguration = ConfigurationData; // FINDING: temp-argument-retained: ConfigurationData is kept in CardConfiguration (a global variable)
    return NO_ERROR;
}

VP_STATUS CardFindBus(PVOID HwDeviceExtension)
{
    return VideoPortGetDeviceData(HwDeviceExtension, VpBusData, CardBusData, NULL);
}
