// RUN: %check-case %s
// A BOOLEAN where the port expects a status.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

BOOLEAN NTAPI CardValue(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData, ULONG ValueLength);

VP_STATUS CardRead(PVOID HwDeviceExtension, PULONG Value)
{
    return VideoPortGetRegistryParameters(HwDeviceExtension, L"Mode", FALSE, (PMINIPORT_GET_REGISTRY_ROUTINE)CardValue, // FINDING: callback-type-mismatch: CardValue
                                          Value);
}
