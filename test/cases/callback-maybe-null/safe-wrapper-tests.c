// RUN: %check-case %s
// One caller has no callback, and the wrapper knows.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

BOOLEAN NTAPI WeitekWriteCursor(PVOID Context);

static BOOLEAN WeitekSynchronize(PVOID HwDeviceExtension, PMINIPORT_SYNCHRONIZE_ROUTINE Routine)
{
    if (Routine != NULL)
        return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, Routine, HwDeviceExtension);
    return TRUE;
}

BOOLEAN WeitekHideCursor(PVOID HwDeviceExtension)
{
    return WeitekSynchronize(HwDeviceExtension, NULL);
}

BOOLEAN WeitekShowCursor(PVOID HwDeviceExtension)
{
    return WeitekSynchronize(HwDeviceExtension, WeitekWriteCursor);
}
