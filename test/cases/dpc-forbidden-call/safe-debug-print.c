// RUN: %check-case %s -- -DDBG=1
// Printing from a DPC is common: advice, which is off.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

static VOID NTAPI ImsDpc(PVOID HwDeviceExtension, PVOID Context)
{
    VideoDebugPrint((1, "Ims: DPC\n"));
    VideoPortSetEvent(HwDeviceExtension, Context);
}

BOOLEAN NTAPI ImsInterrupt(PVOID HwDeviceExtension)
{
    return VideoPortQueueDpc(HwDeviceExtension, ImsDpc, NULL);
}
