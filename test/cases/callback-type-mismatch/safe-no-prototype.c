// RUN: %check-case --targets=x86_64-w64-mingw32 %s
// A declaration that leaves the parameters open.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

BOOLEAN HwVidWriteCursor();

BOOLEAN HwVidUpdate(PVOID HwDeviceExtension)
{
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, HwVidWriteCursor, NULL);
}
