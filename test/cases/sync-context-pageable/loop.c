// RUN: %check-case %s
// In a loop over blocks.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

BOOLEAN NTAPI CardLatch(PVOID Context);

VOID CardUpdate(PVOID HwDeviceExtension, ULONG count)
{
    while (count-- != 0) {
        PVOID state = VideoPortAllocatePool(HwDeviceExtension, VpPagedPool, 16, 'draC');

        if (state == NULL)
            break;
        VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, CardLatch, state); // FINDING: sync-context-pageable: the context lies in pageable memory
        VideoPortFreePool(HwDeviceExtension, state);
    }
}
