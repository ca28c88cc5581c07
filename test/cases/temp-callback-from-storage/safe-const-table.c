// RUN: %check-case --checks=videoport-temp-callback-from-storage %s
// Constant tables, with a known and with an unknown index.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI TridentModeValue(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                         ULONG ValueLength);
VP_STATUS NTAPI TridentRefreshValue(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                         ULONG ValueLength);

static const struct {
    PWSTR Name;
    PMINIPORT_GET_REGISTRY_ROUTINE Routine;
} TridentValues[] = {{L"Mode", TridentModeValue}, {L"Refresh", TridentRefreshValue}};

static const PMINIPORT_GET_REGISTRY_ROUTINE TridentRoutine = TridentModeValue;

VP_STATUS TridentReadValue(PVOID HwDeviceExtension, ULONG i, PULONG Value)
{
    VideoPortGetRegistryParameters(HwDeviceExtension, L"First", FALSE, TridentRoutine, Value);
    VideoPortGetRegistryParameters(HwDeviceExtension, L"Mode", FALSE, TridentValues[0].Routine, Value);
    return VideoPortGetRegistryParameters(HwDeviceExtension, TridentValues[i].Name, FALSE, TridentValues[i].Routine, Value);
}
