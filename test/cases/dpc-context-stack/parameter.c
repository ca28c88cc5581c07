// RUN: %check-case %s
// The address of a parameter.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

VOID NTAPI CardDpc(PVOID HwDeviceExtension, PVOID Context);

BOOLEAN CardDefer(PVOID HwDeviceExtension, ULONG Cause)
{
    return VideoPortQueueDpc(HwDeviceExtension, CardDpc, &Cause); // FINDING: dpc-context-stack: the context of the DPC is an automatic variable, which is gone when the DPC runs
}
