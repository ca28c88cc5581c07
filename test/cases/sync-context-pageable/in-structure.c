// RUN: %check-case %s
// By way of a local structure.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _WORK {
    PVOID State;
    ULONG Size;
} WORK, *PWORK;

BOOLEAN NTAPI CardLatch(PVOID Context);

static BOOLEAN CardOpen(PVOID HwDeviceExtension, PWORK Work)
{
    Work->Size = 64;
    Work->State = VideoPortAllocatePool(HwDeviceExtension, VpPagedPool, Work->Size, 'draC');
    return Work->State != NULL;
}

VOID CardUpdate(PVOID HwDeviceExtension)
{
    WORK work;

    if (!CardOpen(HwDeviceExtension, &work))
        return;
    VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, CardLatch, work.State); // FINDING: sync-context-pageable: the context lies in pageable memory
    VideoPortFreePool(HwDeviceExtension, work.State);
}
