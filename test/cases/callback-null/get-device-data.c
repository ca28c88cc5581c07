// RUN: %check-case %s
// A null pointer of the right type.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS TsengReadBus(PVOID HwDeviceExtension, PVIDEO_PORT_CONFIG_INFO ConfigInfo)
{
    return VideoPortGetDeviceData(HwDeviceExtension, VpBusData, (PMINIPORT_QUERY_DEVICE_ROUTINE)0, ConfigInfo); // FINDING: callback-null: VideoPortGetDeviceData
}
