// RUN: %check-case %s
// A plain zero.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VP_STATUS CardReadMode(PVOID HwDeviceExtension, PULONG Mode)
{
    return VideoPortGetRegistryParameters(HwDeviceExtension, L"DefaultMode", FALSE, 0, Mode); // FINDING: callback-null: VideoPortGetRegistryParameters
}
