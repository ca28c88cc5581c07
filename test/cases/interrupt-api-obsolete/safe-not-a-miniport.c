// RUN: %check-case %s
// A library that does not look like part of a miniport is not judged.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS MaskFor(PVOID HwDeviceExtension)
{
    return VideoPortDisableInterrupt(HwDeviceExtension);
}
