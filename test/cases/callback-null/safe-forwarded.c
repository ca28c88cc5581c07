// RUN: %check-case %s
// A wrapper hands on what it is given.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

BOOLEAN TsengSynchronize(PVOID HwDeviceExtension, PMINIPORT_SYNCHRONIZE_ROUTINE Routine, PVOID Context)
{
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, Routine, Context);
}
