// RUN: %check-case %s
// Paged when there is much of it.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

BOOLEAN NTAPI CardLatch(PVOID Context);

VOID CardUpdate(PVOID HwDeviceExtension, ULONG size)
{
    PVOID state = VideoPortAllocatePool(HwDeviceExtension, size > 4096 ? VpPagedPool : VpNonPagedPool, size, 'draC');

    if (state == NULL)
        return;
    VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, CardLatch, state); // FINDING: sync-context-pageable: the context lies in pageable memory
    VideoPortFreePool(HwDeviceExtension, state);
}
