// RUN: %check-case %s
// By way of a macro.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

VOID NTAPI CardDpc(PVOID HwDeviceExtension, PVOID Context);

#define DEFER(Context) VideoPortQueueDpc(HwDeviceExtension, CardDpc, (Context))

VOID CardInterruptWork(PVOID HwDeviceExtension, PULONG registers)
{
    ULONG cause = VideoPortReadRegisterUlong(registers);

    DEFER(&cause); // FINDING: dpc-context-stack: the context of the DPC is an automatic variable, which is gone when the DPC runs
}
