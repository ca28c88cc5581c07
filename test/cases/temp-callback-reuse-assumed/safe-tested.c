// RUN: %check-case %s
// NULL never gets to the call.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

BOOLEAN NTAPI HwVidWriteCursor(PVOID Context);

static BOOLEAN HwVidSynchronize(PVOID HwDeviceExtension, PMINIPORT_SYNCHRONIZE_ROUTINE Routine)
{
    if (!Routine)
        return TRUE;
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, Routine, HwDeviceExtension);
}

BOOLEAN HwVidUpdate(PVOID HwDeviceExtension)
{
    return HwVidSynchronize(HwDeviceExtension, HwVidWriteCursor) && HwVidSynchronize(HwDeviceExtension, NULL);
}
