// RUN: %check-case %s
// The port's function is called through a variable that holds its address.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

BOOLEAN TsengUpdate(PVOID HwDeviceExtension)
{
    BOOLEAN (NTAPI *Synchronize)(PVOID, VIDEO_SYNCHRONIZE_PRIORITY, PMINIPORT_SYNCHRONIZE_ROUTINE, PVOID) =
        VideoPortSynchronizeExecution;

    return Synchronize(HwDeviceExtension, VpMediumPriority, NULL, HwDeviceExtension); // FINDING: callback-null: VideoPortSynchronizeExecution
}
