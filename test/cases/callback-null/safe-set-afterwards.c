// RUN: %check-case %s
// The variable starts as NULL and gets its function before the call.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

VOID NTAPI CirrusDpc(PVOID HwDeviceExtension, PVOID Context);

BOOLEAN NTAPI CirrusInterrupt(PVOID HwDeviceExtension)
{
    PMINIPORT_DPC_ROUTINE Routine = NULL;

    Routine = CirrusDpc;
    return VideoPortQueueDpc(HwDeviceExtension, Routine, NULL);
}
