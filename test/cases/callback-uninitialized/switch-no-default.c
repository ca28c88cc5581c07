// RUN: %check-case %s
// The switch has no default.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI TridentBusData(PVOID HwDeviceExtension, PVOID Context, VIDEO_DEVICE_DATA_TYPE DeviceDataType,
                         PVOID Identifier, ULONG IdentifierLength, PVOID ConfigurationData,
                         ULONG ConfigurationDataLength, PVOID ComponentInformation,
                         ULONG ComponentInformationLength);
VP_STATUS NTAPI TridentMonitorData(PVOID HwDeviceExtension, PVOID Context, VIDEO_DEVICE_DATA_TYPE DeviceDataType,
                         PVOID Identifier, ULONG IdentifierLength, PVOID ConfigurationData,
                         ULONG ConfigurationDataLength, PVOID ComponentInformation,
                         ULONG ComponentInformationLength);

VP_STATUS TridentReadDeviceData(PVOID HwDeviceExtension, VIDEO_DEVICE_DATA_TYPE Type, PVIDEO_PORT_CONFIG_INFO ConfigInfo)
{
    PMINIPORT_QUERY_DEVICE_ROUTINE Routine;

    switch (Type) {
    case VpBusData:
        Routine = TridentBusData;
        break;
    case VpMonitorData:
        Routine = TridentMonitorData;
        break;
    }
    return VideoPortGetDeviceData(HwDeviceExtension, Type, Routine, ConfigInfo); // FINDING: callback-uninitialized: VideoPortGetDeviceData
}
