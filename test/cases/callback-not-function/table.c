// RUN: %check-case %s
// The table instead of one of its elements.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VOID NTAPI CirrusDpc(PVOID HwDeviceExtension, PVOID Context);

static PMINIPORT_DPC_ROUTINE CirrusRoutines[] = {CirrusDpc, CirrusDpc};

BOOLEAN NTAPI CirrusInterrupt(PVOID HwDeviceExtension)
{
    return VideoPortQueueDpc(HwDeviceExtension, (PMINIPORT_DPC_ROUTINE)CirrusRoutines, NULL); // FINDING: callback-not-function: VideoPortQueueDpc
}
