// RUN: %check-case --checks=videoport-callback-cast-hides-type %s
// A cast to PVOID hides the type as well.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI CirrusValue(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                         ULONG ValueLength);

VP_STATUS CirrusRead(PVOID HwDeviceExtension, PULONG Value)
{
    return VideoPortGetRegistryParameters(HwDeviceExtension, L"Mode", FALSE, (PVOID)CirrusValue, Value); // FINDING: callback-cast-hides-type: CirrusValue
}
