// RUN: %check-case %s
// A DPC is no temporary callback, but it is not remembered for another call either.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VOID NTAPI SisDpc(PVOID HwDeviceExtension, PVOID Context);

BOOLEAN NTAPI SisInterrupt(PVOID HwDeviceExtension)
{
    return VideoPortQueueDpc(HwDeviceExtension, SisDpc, NULL);
}

BOOLEAN SisPoll(PVOID HwDeviceExtension)
{
    return VideoPortQueueDpc(HwDeviceExtension, NULL, NULL); // FINDING: callback-null: VideoPortQueueDpc
}
