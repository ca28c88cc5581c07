// RUN: %check-case %s
// By way of a pointer and a number.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

VOID NTAPI CardDpc(PVOID HwDeviceExtension, PVOID Context);

VOID CardInterruptWork(PVOID HwDeviceExtension, PULONG registers)
{
    ULONG cause = VideoPortReadRegisterUlong(registers);
    ULONG_PTR address = (ULONG_PTR)&cause;

    VideoPortQueueDpc(HwDeviceExtension, CardDpc, (PVOID)address); // FINDING: dpc-context-stack: the context of the DPC is an automatic variable, which is gone when the DPC runs
}
