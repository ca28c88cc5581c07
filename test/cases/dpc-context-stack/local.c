// RUN: %check-case %s
// The address of a local variable.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

VOID NTAPI CardDpc(PVOID HwDeviceExtension, PVOID Context);

VOID CardInterruptWork(PVOID HwDeviceExtension, PULONG registers)
{
    ULONG cause = VideoPortReadRegisterUlong(registers);

    VideoPortQueueDpc(HwDeviceExtension, CardDpc, &cause); // FINDING: dpc-context-stack: the context of the DPC is an automatic variable, which is gone when the DPC runs
}
