// RUN: %check-case %s
// In C++.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

PVOID SisFind(PVOID HwDeviceExtension, const VIDEO_PORT_CONFIG_INFO &ConfigInfo)
{
    return ConfigInfo.VideoPortGetProcAddress(HwDeviceExtension, (PUCHAR) "VideoPortGetAGPServices"); // FINDING: getprocaddress-unknown-name: VideoPortGetAGPServices
}
