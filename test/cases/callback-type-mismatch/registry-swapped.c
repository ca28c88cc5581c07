// RUN: %check-case %s
// The length and the data change places.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI CardValue(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, ULONG ValueLength, PVOID ValueData);

VP_STATUS CardRead(PVOID HwDeviceExtension, PULONG Value)
{
    return VideoPortGetRegistryParameters(HwDeviceExtension, L"Mode", FALSE, (PMINIPORT_GET_REGISTRY_ROUTINE)CardValue, // FINDING: callback-type-mismatch: CardValue
                                          Value);
}
