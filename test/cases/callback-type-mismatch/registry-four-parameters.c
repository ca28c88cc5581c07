// RUN: %check-case %s
// A parameter too few.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI TsengValue(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData);

VP_STATUS TsengRead(PVOID HwDeviceExtension, PULONG Value)
{
    return VideoPortGetRegistryParameters(HwDeviceExtension, L"Mode", FALSE, (PMINIPORT_GET_REGISTRY_ROUTINE)TsengValue, // FINDING: callback-type-mismatch: TsengValue
                                          Value);
}
