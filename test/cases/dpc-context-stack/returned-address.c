// RUN: %check-case %s
// A helper picks one of the caller's variables.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

VOID NTAPI CardDpc(PVOID HwDeviceExtension, PVOID Context);

static PULONG CardPick(PULONG First, PULONG Second)
{
    return *First != 0 ? First : Second;
}

VOID CardInterruptWork(PVOID HwDeviceExtension, PULONG registers)
{
    ULONG a = VideoPortReadRegisterUlong(registers);
    ULONG b = VideoPortReadRegisterUlong(registers + 1);

    VideoPortQueueDpc(HwDeviceExtension, CardDpc, CardPick(&a, &b)); // FINDING: dpc-context-stack: the context of the DPC is an automatic variable, which is gone when the DPC runs
}
