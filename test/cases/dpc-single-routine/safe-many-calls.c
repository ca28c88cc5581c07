// RUN: %check-case %s
// One routine, queued in many places.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VOID NTAPI SisDpc(PVOID HwDeviceExtension, PVOID Context);

BOOLEAN NTAPI SisInterrupt(PVOID HwDeviceExtension)
{
    if (*(PULONG)HwDeviceExtension & 1)
        return VideoPortQueueDpc(HwDeviceExtension, SisDpc, NULL);
    return VideoPortQueueDpc(HwDeviceExtension, &SisDpc, HwDeviceExtension);
}

VOID SisPoll(PVOID HwDeviceExtension)
{
    PMINIPORT_DPC_ROUTINE Routine = SisDpc;

    VideoPortQueueDpc(HwDeviceExtension, Routine, NULL);
}
