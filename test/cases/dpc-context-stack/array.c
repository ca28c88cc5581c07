// RUN: %check-case %s
// A local array.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

VOID NTAPI CardDpc(PVOID HwDeviceExtension, PVOID Context);

VOID CardInterruptWork(PVOID HwDeviceExtension, PULONG registers)
{
    ULONG causes[4];
    ULONG i;

    for (i = 0; i < 4; i++)
        causes[i] = VideoPortReadRegisterUlong(&registers[i]);
    VideoPortQueueDpc(HwDeviceExtension, CardDpc, causes); // FINDING: dpc-context-stack: the context of the DPC is an automatic variable, which is gone when the DPC runs
}
