// RUN: %check-case %s
// Two calls, two findings.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS CardReadSettings(PVOID HwDeviceExtension, PVIDEO_PORT_CONFIG_INFO ConfigInfo)
{
    if (VideoPortGetDeviceData(HwDeviceExtension, VpBusData, NULL, ConfigInfo) != NO_ERROR) // FINDING: callback-null: VideoPortGetDeviceData
        return VideoPortGetDeviceData(HwDeviceExtension, VpControllerData, NULL, ConfigInfo); // FINDING: callback-null: VideoPortGetDeviceData
    return NO_ERROR;
}
