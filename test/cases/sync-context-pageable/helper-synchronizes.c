// RUN: %check-case %s
// A helper makes the call.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

BOOLEAN NTAPI CardLatch(PVOID Context);

static BOOLEAN CardSynchronize(PVOID HwDeviceExtension, PVOID Context)
{
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, CardLatch, Context); // FINDING: sync-context-pageable: the context lies in pageable memory
}

VOID CardUpdate(PVOID HwDeviceExtension)
{
    PVOID state = VideoPortAllocatePool(HwDeviceExtension, VpPagedPool, 128, 'draC');

    if (state == NULL)
        return;
    CardSynchronize(HwDeviceExtension, state);
    VideoPortFreePool(HwDeviceExtension, state);
}
