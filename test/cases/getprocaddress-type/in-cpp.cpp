// RUN: %check-case %s
// In C++.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

typedef BOOLEAN (NTAPI *CARD_QUEUE)(PVOID HwDeviceExtension, PVOID Context);

bool CardHasDpc(PVOID HwDeviceExtension, PVIDEO_PORT_CONFIG_INFO ConfigInfo)
{
    auto Good = reinterpret_cast<decltype(&VideoPortQueueDpc)>(
        ConfigInfo->VideoPortGetProcAddress(HwDeviceExtension, (PUCHAR) "VideoPortQueueDpc"));
    auto Bad = reinterpret_cast<CARD_QUEUE>(
        ConfigInfo->VideoPortGetProcAddress(HwDeviceExtension, (PUCHAR) "VideoPortQueueDpc")); // FINDING: getprocaddress-type: VideoPortQueueDpc

    return Good != nullptr && Bad != nullptr;
}
