// RUN: %check-case %s
// A call that returns a function pointer.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

PMINIPORT_DPC_ROUTINE WeitekChooseDpc(ULONG Kind);
BOOLEAN (NTAPI *WeitekChooseUpdate(ULONG Kind))(PVOID);

BOOLEAN NTAPI WeitekInterrupt(PVOID HwDeviceExtension)
{
    return VideoPortQueueDpc(HwDeviceExtension, WeitekChooseDpc(1), NULL);
}

BOOLEAN WeitekUpdate(PVOID HwDeviceExtension)
{
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, WeitekChooseUpdate(1), NULL);
}
