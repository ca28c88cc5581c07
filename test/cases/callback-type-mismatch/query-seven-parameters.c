// RUN: %check-case %s
// The component information was forgotten.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI WeitekBusData(PVOID HwDeviceExtension, PVOID Context, VIDEO_DEVICE_DATA_TYPE DeviceDataType,
                            PVOID Identifier, ULONG IdentifierLength, PVOID ConfigurationData,
                            ULONG ConfigurationDataLength);

VP_STATUS WeitekRead(PVOID HwDeviceExtension, PVIDEO_PORT_CONFIG_INFO ConfigInfo)
{
    return VideoPortGetDeviceData(HwDeviceExtension, VpBusData, (PMINIPORT_QUERY_DEVICE_ROUTINE)WeitekBusData, ConfigInfo); // FINDING: callback-type-mismatch: WeitekBusData
}
