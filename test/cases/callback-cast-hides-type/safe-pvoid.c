// RUN: %check-case --checks=videoport-callback-cast-hides-type %s
// A PVOID, of which nothing else is known.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

BOOLEAN WeitekSynchronize(PVOID HwDeviceExtension, PVOID Routine)
{
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, (PMINIPORT_SYNCHRONIZE_ROUTINE)Routine,
                                         (PVOID)Routine);
}
