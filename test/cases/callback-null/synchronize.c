// RUN: %check-case %s
// Zero through an integer type.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

BOOLEAN WeitekUpdate(PVOID HwDeviceExtension)
{
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpHighPriority,
                                         (PMINIPORT_SYNCHRONIZE_ROUTINE)(ULONG_PTR)0, HwDeviceExtension); // FINDING: callback-null: VideoPortSynchronizeExecution
}
