// RUN: %check-case %s
// The other kind of paged pool, at the lowest priority.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

BOOLEAN NTAPI CardLatch(PVOID Context);

VOID CardUpdate(PVOID HwDeviceExtension)
{
    PVOID state = VideoPortAllocatePool(HwDeviceExtension, VpPagedPoolCacheAligned, 64, 'draC');

    if (state != NULL) {
        VideoPortZeroMemory(state, 64);
        VideoPortSynchronizeExecution(HwDeviceExtension, VpLowPriority, CardLatch, state); // FINDING: sync-context-pageable: the context lies in pageable memory
        VideoPortFreePool(HwDeviceExtension, state);
    }
}
