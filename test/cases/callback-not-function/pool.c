// RUN: %check-case %s
// Memory from the pool.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

BOOLEAN CirrusUpdate(PVOID HwDeviceExtension)
{
    PVOID Code = VideoPortAllocatePool(HwDeviceExtension, VpNonPagedPool, 64, 'draC');

    if (Code == NULL)
        return FALSE;
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, (PMINIPORT_SYNCHRONIZE_ROUTINE)Code, NULL); // FINDING: callback-not-function: VideoPortSynchronizeExecution
}
