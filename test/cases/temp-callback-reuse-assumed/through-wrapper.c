// RUN: %check-case %s
// The call with the callback is in a wrapper.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI QvBusData(PVOID HwDeviceExtension, PVOID Context, VIDEO_DEVICE_DATA_TYPE DeviceDataType,
                         PVOID Identifier, ULONG IdentifierLength, PVOID ConfigurationData,
                         ULONG ConfigurationDataLength, PVOID ComponentInformation,
                         ULONG ComponentInformationLength);

static VP_STATUS QvRead(PVOID HwDeviceExtension, PMINIPORT_QUERY_DEVICE_ROUTINE Routine, PVOID Context)
{
    return VideoPortGetDeviceData(HwDeviceExtension, VpBusData, Routine, Context);
}

VP_STATUS QvReadDeviceData(PVOID HwDeviceExtension, PVIDEO_PORT_CONFIG_INFO ConfigInfo)
{
    if (QvRead(HwDeviceExtension, QvBusData, ConfigInfo) == NO_ERROR)
        return NO_ERROR;
    return VideoPortGetDeviceData(HwDeviceExtension, VpControllerData, NULL, ConfigInfo); // FINDING: temp-callback-reuse-assumed: VideoPortGetDeviceData
}
