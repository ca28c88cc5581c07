// RUN: %check-case %s
// The second call of a pair.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI QvBusData(PVOID HwDeviceExtension, PVOID Context, VIDEO_DEVICE_DATA_TYPE DeviceDataType,
                         PVOID Identifier, ULONG IdentifierLength, PVOID ConfigurationData,
                         ULONG ConfigurationDataLength, PVOID ComponentInformation,
                         ULONG ComponentInformationLength);

VP_STATUS QvReadDeviceData(PVOID HwDeviceExtension, PVIDEO_PORT_CONFIG_INFO ConfigInfo)
{
    if (VideoPortGetDeviceData(HwDeviceExtension, VpBusData, QvBusData, ConfigInfo) == NO_ERROR)
        return NO_ERROR;
    return VideoPortGetDeviceData(HwDeviceExtension, VpControllerData, NULL, ConfigInfo); // FINDING: temp-callback-reuse-assumed: VideoPortGetDeviceData
}
