// RUN: %check-case %s
// Minus one, as if it had a meaning.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS WeitekRead(PVOID HwDeviceExtension, PULONG Value)
{
    return VideoPortGetRegistryParameters(HwDeviceExtension, L"Mode", FALSE, (PMINIPORT_GET_REGISTRY_ROUTINE)-1, Value); // FINDING: callback-not-function: VideoPortGetRegistryParameters
}
