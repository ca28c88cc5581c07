// RUN: %check-case %s
// Another port function gets a callback; this one gets none.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI CardValue(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                         ULONG ValueLength);

VP_STATUS CardReadSettings(PVOID HwDeviceExtension, PVIDEO_PORT_CONFIG_INFO ConfigInfo, PULONG Mode)
{
    if (VideoPortGetRegistryParameters(HwDeviceExtension, L"Mode", FALSE, CardValue, Mode) != NO_ERROR)
        *Mode = 0;
    return VideoPortGetDeviceData(HwDeviceExtension, VpBusData, NULL, ConfigInfo); // FINDING: callback-null: VideoPortGetDeviceData
}
