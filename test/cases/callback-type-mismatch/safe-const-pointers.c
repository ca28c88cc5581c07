// RUN: %check-case %s
// Pointers to const.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI GlintValue(PVOID HwDeviceExtension, PVOID Context, const WCHAR *ValueName, const VOID *ValueData,
                          ULONG ValueLength);

VP_STATUS GlintRead(PVOID HwDeviceExtension, PULONG Value)
{
    return VideoPortGetRegistryParameters(HwDeviceExtension, L"Mode", FALSE, (PMINIPORT_GET_REGISTRY_ROUTINE)GlintValue,
                                          Value);
}
