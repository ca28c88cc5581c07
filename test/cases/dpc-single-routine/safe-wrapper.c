// RUN: %check-case %s
// A wrapper that always gets the same routine.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VOID NTAPI CirrusDpc(PVOID HwDeviceExtension, PVOID Context);

static BOOLEAN CirrusQueue(PVOID HwDeviceExtension, PMINIPORT_DPC_ROUTINE Routine)
{
    return VideoPortQueueDpc(HwDeviceExtension, Routine, NULL);
}

BOOLEAN NTAPI CirrusInterrupt(PVOID HwDeviceExtension)
{
    return CirrusQueue(HwDeviceExtension, CirrusDpc);
}

VOID CirrusPoll(PVOID HwDeviceExtension)
{
    CirrusQueue(HwDeviceExtension, CirrusDpc);
}
