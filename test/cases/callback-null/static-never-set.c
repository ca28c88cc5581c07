// RUN: %check-case %s
// A static variable that nothing ever sets.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

static PMINIPORT_SYNCHRONIZE_ROUTINE HwVidRoutine;

BOOLEAN HwVidUpdate(PVOID HwDeviceExtension)
{
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, HwVidRoutine, HwDeviceExtension); // FINDING: callback-null: VideoPortSynchronizeExecution
}
