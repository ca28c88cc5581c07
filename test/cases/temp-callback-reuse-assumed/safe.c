// RUN: %check-case %s
// Every call names its callback.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI GlintBusData(PVOID HwDeviceExtension, PVOID Context, VIDEO_DEVICE_DATA_TYPE DeviceDataType,
                         PVOID Identifier, ULONG IdentifierLength, PVOID ConfigurationData,
                         ULONG ConfigurationDataLength, PVOID ComponentInformation,
                         ULONG ComponentInformationLength);
VP_STATUS NTAPI GlintMonitorData(PVOID HwDeviceExtension, PVOID Context, VIDEO_DEVICE_DATA_TYPE DeviceDataType,
                         PVOID Identifier, ULONG IdentifierLength, PVOID ConfigurationData,
                         ULONG ConfigurationDataLength, PVOID ComponentInformation,
                         ULONG ComponentInformationLength);

VP_STATUS GlintReadDeviceData(PVOID HwDeviceExtension, PVIDEO_PORT_CONFIG_INFO ConfigInfo)
{
    if (VideoPortGetDeviceData(HwDeviceExtension, VpBusData, GlintBusData, ConfigInfo) == NO_ERROR)
        return NO_ERROR;
    return VideoPortGetDeviceData(HwDeviceExtension, VpMonitorData, GlintMonitorData, ConfigInfo);
}
