#include "ani.h"

VP_STATUS NTAPI AniBus(PVOID HwDeviceExtension, PVOID Context, VIDEO_DEVICE_DATA_TYPE DeviceDataType, PVOID Identifier,
                       ULONG IdentifierLength, PVOID ConfigurationData, ULONG ConfigurationDataLength,
                       PVOID ComponentInformation, ULONG ComponentInformationLength)
{
    PANI_FOUND Found = Context;

    Found->Resources = ConfigurationData;
    Found->Length = ConfigurationDataLength;
    return NO_ERROR;
}

VP_STATUS NTAPI AniMonitor(PVOID HwDeviceExtension, PVOID Context, VIDEO_DEVICE_DATA_TYPE DeviceDataType,
                           PVOID Identifier, ULONG IdentifierLength, PVOID ConfigurationData,
                           ULONG ConfigurationDataLength, PVOID ComponentInformation, ULONG ComponentInformationLength)
{
    PANI_FOUND Found = Context;

    Found->Resources = ConfigurationData; // expect: temp-argument-retained
    Found->Length = ConfigurationDataLength;
    return NO_ERROR;
}
