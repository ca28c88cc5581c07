// RUN: %check-case %s
// One routine for everything.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

VOID NTAPI TsengDpc(PVOID HwDeviceExtension, PVOID Context);

BOOLEAN NTAPI TsengInterrupt(PVOID HwDeviceExtension)
{
    return VideoPortQueueDpc(HwDeviceExtension, TsengDpc, NULL);
}
