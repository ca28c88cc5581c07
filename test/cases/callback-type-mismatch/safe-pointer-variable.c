// RUN: %check-case %s
// A function pointer of the right type, from anywhere.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

BOOLEAN HwVidSynchronize(PVOID HwDeviceExtension, BOOLEAN (NTAPI *Routine)(PVOID), PMINIPORT_DPC_ROUTINE *Dpc)
{
    VideoPortQueueDpc(HwDeviceExtension, *Dpc, NULL);
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, Routine, NULL);
}
