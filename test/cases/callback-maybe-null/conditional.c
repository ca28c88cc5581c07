// RUN: %check-case %s
// One side of the conditional is NULL.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI TsengModeValue(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                         ULONG ValueLength);

VP_STATUS TsengReadValue(PVOID HwDeviceExtension, PWSTR Name, PULONG Value, BOOLEAN Mode)
{
    return VideoPortGetRegistryParameters(HwDeviceExtension, Name, FALSE, Mode ? TsengModeValue : NULL, Value); // FINDING: callback-maybe-null: VideoPortGetRegistryParameters
}
