// RUN: %check-case %s
// A PVOID says nothing about the function it points to.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

BOOLEAN HwVidSynchronize(PVOID HwDeviceExtension, PVOID Routine)
{
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, (PMINIPORT_SYNCHRONIZE_ROUTINE)Routine, NULL);
}
