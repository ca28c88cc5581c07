// RUN: %check-case %s
// The call with NULL comes first in the file.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

BOOLEAN NTAPI TridentWriteCursor(PVOID Context);

BOOLEAN TridentMoveCursor(PVOID HwDeviceExtension)
{
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, NULL, HwDeviceExtension); // FINDING: temp-callback-reuse-assumed: VideoPortSynchronizeExecution
}

BOOLEAN TridentShowCursor(PVOID HwDeviceExtension)
{
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, TridentWriteCursor, HwDeviceExtension);
}
