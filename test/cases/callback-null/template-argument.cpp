// RUN: %check-case %s
// A template is given no function.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

template <PMINIPORT_SYNCHRONIZE_ROUTINE Routine> BOOLEAN SisSynchronize(PVOID HwDeviceExtension)
{
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, Routine, HwDeviceExtension); // FINDING: callback-null: VideoPortSynchronizeExecution
}

BOOLEAN SisUpdate(PVOID HwDeviceExtension)
{
    return SisSynchronize<nullptr>(HwDeviceExtension);
}
