// RUN: %check-case %s
// One routine calls the others.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

VOID NTAPI TridentVBlank(PVOID HwDeviceExtension, PVOID Context);
VOID NTAPI TridentCommand(PVOID HwDeviceExtension, PVOID Context);

VOID NTAPI TridentDpc(PVOID HwDeviceExtension, PVOID Context)
{
    if (Context)
        TridentVBlank(HwDeviceExtension, Context);
    else
        TridentCommand(HwDeviceExtension, Context);
}

BOOLEAN NTAPI TridentInterrupt(PVOID HwDeviceExtension)
{
    return VideoPortQueueDpc(HwDeviceExtension, TridentDpc, NULL);
}
