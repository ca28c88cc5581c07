// RUN: %check-case %s
// A constant without a function.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

static const PMINIPORT_QUERY_DEVICE_ROUTINE TsengNoCallback = NULL;

VP_STATUS TsengReadBus(PVOID HwDeviceExtension, PVIDEO_PORT_CONFIG_INFO ConfigInfo)
{
    return VideoPortGetDeviceData(HwDeviceExtension, VpControllerData, TsengNoCallback, ConfigInfo); // FINDING: callback-null: VideoPortGetDeviceData
}
