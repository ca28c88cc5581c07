// RUN: %check-case %s
// A helper allocates.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

BOOLEAN NTAPI CardLatch(PVOID Context);

static PVOID CardAllocate(PVOID HwDeviceExtension, VP_POOL_TYPE Type, ULONG Size)
{
    PVOID block = VideoPortAllocatePool(HwDeviceExtension, Type, Size, 'draC');

    if (block != NULL)
        VideoPortZeroMemory(block, Size);
    return block;
}

VOID CardUpdate(PVOID HwDeviceExtension)
{
    PVOID state = CardAllocate(HwDeviceExtension, VpPagedPool, 128);

    if (state == NULL)
        return;
    VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, CardLatch, state); // FINDING: sync-context-pageable: the context lies in pageable memory
    VideoPortFreePool(HwDeviceExtension, state);
}
