// RUN: %check-case %s
// The function comes back to its own type before the call.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

VOID NTAPI MachDpc(PVOID HwDeviceExtension, PVOID Context);

BOOLEAN NTAPI MachInterrupt(PVOID HwDeviceExtension)
{
    PVOID Anything = (PVOID)(ULONG_PTR)MachDpc;

    return VideoPortQueueDpc(HwDeviceExtension, (PMINIPORT_DPC_ROUTINE)Anything, NULL);
}
