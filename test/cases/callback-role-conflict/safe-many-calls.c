// RUN: %check-case %s
// The same callback in many calls, and several of one role.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI MachModeValue(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                         ULONG ValueLength);
VP_STATUS NTAPI MachRefreshValue(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                         ULONG ValueLength);

VOID MachReadValues(PVOID HwDeviceExtension, PULONG Values)
{
    VideoPortGetRegistryParameters(HwDeviceExtension, L"Mode", FALSE, MachModeValue, &Values[0]);
    VideoPortGetRegistryParameters(HwDeviceExtension, L"OldMode", FALSE, MachModeValue, &Values[1]);
    VideoPortGetRegistryParameters(HwDeviceExtension, L"Refresh", FALSE, MachRefreshValue, &Values[2]);
}
