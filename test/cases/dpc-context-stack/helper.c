// RUN: %check-case %s
// A helper queues what its caller has on the stack.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

VOID NTAPI CardDpc(PVOID HwDeviceExtension, PVOID Context);

static VOID CardQueue(PVOID HwDeviceExtension, PVOID Context)
{
    if (!VideoPortQueueDpc(HwDeviceExtension, CardDpc, Context)) // FINDING: dpc-context-stack: the context of the DPC is an automatic variable, which is gone when the DPC runs
        VideoPortLogError(HwDeviceExtension, NULL, ERROR_INVALID_FUNCTION, 1);
}

VOID CardInterruptWork(PVOID HwDeviceExtension, PULONG registers)
{
    ULONG cause = VideoPortReadRegisterUlong(registers);

    CardQueue(HwDeviceExtension, &cause);
}
