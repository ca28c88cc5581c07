// RUN: %check-case %s
// A routine for each cause.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

VOID NTAPI CardVsyncDpc(PVOID HwDeviceExtension, PVOID Context);

VOID CardInterruptWork(PVOID HwDeviceExtension, ULONG cause)
{
    ULONG line = 0;

    switch (cause) {
    case 1:
        VideoPortQueueDpc(HwDeviceExtension, CardVsyncDpc, &line); // FINDING: dpc-context-stack: the context of the DPC is an automatic variable, which is gone when the DPC runs
        break;
    case 2:
        VideoPortQueueDpc(HwDeviceExtension, CardVsyncDpc, NULL);
        break;
    default:
        break;
    }
}
