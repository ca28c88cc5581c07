// RUN: %check-case %s
// A routine of unknown origin may be the same.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VOID NTAPI SisDpc(PVOID HwDeviceExtension, PVOID Context);

BOOLEAN NTAPI SisInterrupt(PVOID HwDeviceExtension)
{
    return VideoPortQueueDpc(HwDeviceExtension, SisDpc, NULL);
}

BOOLEAN SisQueue(PVOID HwDeviceExtension, PMINIPORT_DPC_ROUTINE Routine)
{
    return VideoPortQueueDpc(HwDeviceExtension, Routine, NULL);
}
