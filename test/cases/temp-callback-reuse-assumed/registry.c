// RUN: %check-case %s
// Several values, and the callback for the first one only.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI MachValue(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                         ULONG ValueLength);

VOID MachReadValues(PVOID HwDeviceExtension, PULONG Values)
{
    VideoPortGetRegistryParameters(HwDeviceExtension, L"Mode", FALSE, MachValue, &Values[0]);
    VideoPortGetRegistryParameters(HwDeviceExtension, L"Refresh", FALSE, NULL, &Values[1]); // FINDING: temp-callback-reuse-assumed: VideoPortGetRegistryParameters
    VideoPortGetRegistryParameters(HwDeviceExtension, L"Depth", FALSE, NULL, &Values[2]); // FINDING: temp-callback-reuse-assumed: VideoPortGetRegistryParameters
}
