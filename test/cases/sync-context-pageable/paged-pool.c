// RUN: %check-case %s
// Paged pool.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

BOOLEAN NTAPI CardLatch(PVOID Context);

VOID CardUpdate(PVOID HwDeviceExtension)
{
    PULONG state = VideoPortAllocatePool(HwDeviceExtension, VpPagedPool, sizeof(ULONG), 'draC');

    if (state == NULL)
        return;
    *state = 1;
    VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, CardLatch, state); // FINDING: sync-context-pageable: the context lies in pageable memory
    VideoPortFreePool(HwDeviceExtension, state);
}
