// RUN: %check-case %s
// In C++.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

typedef VP_STATUS (NTAPI *CARD_GET_VERSION)(PVOID HwDeviceExtension, PVPOSVERSIONINFO Version);

ULONG SisMajorVersion(PVOID HwDeviceExtension, PVIDEO_PORT_CONFIG_INFO ConfigInfo)
{
    VPOSVERSIONINFO Version = {sizeof(VPOSVERSIONINFO)};
    auto GetVersion = reinterpret_cast<CARD_GET_VERSION>(
        ConfigInfo->VideoPortGetProcAddress(HwDeviceExtension, (PUCHAR) "VideoPortGetVersion"));

    GetVersion(HwDeviceExtension, &Version); // FINDING: getprocaddress-unchecked: VideoPortGetVersion
    return Version.MajorVersion;
}
