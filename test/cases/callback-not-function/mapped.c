// RUN: %check-case %s
// The address at which registers are mapped.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

BOOLEAN CardUpdate(PVOID HwDeviceExtension, PHYSICAL_ADDRESS Rom)
{
    PVOID Code = VideoPortGetDeviceBase(HwDeviceExtension, Rom, 0x8000, 0);

    if (Code == NULL)
        return FALSE;
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, (PMINIPORT_SYNCHRONIZE_ROUTINE)Code, NULL); // FINDING: callback-not-function: VideoPortSynchronizeExecution
}
