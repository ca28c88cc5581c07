// RUN: %check-case %s
// The switch has no default.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI GlintBusData(PVOID HwDeviceExtension, PVOID Context, VIDEO_DEVICE_DATA_TYPE DeviceDataType,
                         PVOID Identifier, ULONG IdentifierLength, PVOID ConfigurationData,
                         ULONG ConfigurationDataLength, PVOID ComponentInformation,
                         ULONG ComponentInformationLength);
VP_STATUS NTAPI GlintMonitorData(PVOID HwDeviceExtension, PVOID Context, VIDEO_DEVICE_DATA_TYPE DeviceDataType,
                         PVOID Identifier, ULONG IdentifierLength, PVOID ConfigurationData,
                         ULONG ConfigurationDataLength, PVOID ComponentInformation,
                         ULONG ComponentInformationLength);

VP_STATUS GlintReadDeviceData(PVOID HwDeviceExtension, VIDEO_DEVICE_DATA_TYPE Type, PVIDEO_PORT_CONFIG_INFO ConfigInfo)
{
    PMINIPORT_QUERY_DEVICE_ROUTINE Routine = NULL;

    switch (Type) {
    case VpBusData:
        Routine = GlintBusData;
        break;
    case VpMonitorData:
        Routine = GlintMonitorData;
        break;
    }
    return VideoPortGetDeviceData(HwDeviceExtension, Type, Routine, ConfigInfo); // FINDING: callback-maybe-null: VideoPortGetDeviceData
}
