// RUN: %check-case %s
// NULL goes through two functions.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

static BOOLEAN WeitekSynchronize(PVOID HwDeviceExtension, VIDEO_SYNCHRONIZE_PRIORITY Priority,
                               PMINIPORT_SYNCHRONIZE_ROUTINE Routine)
{
    return VideoPortSynchronizeExecution(HwDeviceExtension, Priority, Routine, HwDeviceExtension); // FINDING: callback-null: VideoPortSynchronizeExecution
}

static BOOLEAN WeitekSynchronizeLow(PVOID HwDeviceExtension, PVOID Routine)
{
    return WeitekSynchronize(HwDeviceExtension, VpLowPriority, (PMINIPORT_SYNCHRONIZE_ROUTINE)Routine);
}

BOOLEAN WeitekUpdate(PVOID HwDeviceExtension)
{
    return WeitekSynchronizeLow(HwDeviceExtension, NULL);
}
