// RUN: %check-case --targets=i686-w64-mingw32 %s
// The callback for a registry value.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS WeitekValue(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData, ULONG ValueLength);

VP_STATUS WeitekRead(PVOID HwDeviceExtension, PULONG Value)
{
    return VideoPortGetRegistryParameters(HwDeviceExtension, L"Mode", FALSE, (PMINIPORT_GET_REGISTRY_ROUTINE)WeitekValue, // FINDING: callback-calling-convention: WeitekValue
                                          Value);
}
