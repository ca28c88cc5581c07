// RUN: %check-case %s
// VideoPortAllocateBuffer gives paged pool too.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

BOOLEAN NTAPI CardLatch(PVOID Context);

VOID CardUpdate(PVOID HwDeviceExtension)
{
    PVOID state = NULL;

    if (VideoPortAllocateBuffer(HwDeviceExtension, 64, &state) != NO_ERROR)
        return;
    VideoPortSynchronizeExecution(HwDeviceExtension, VpHighPriority, CardLatch, state); // FINDING: sync-context-pageable: the context lies in pageable memory
    VideoPortReleaseBuffer(HwDeviceExtension, state);
}
