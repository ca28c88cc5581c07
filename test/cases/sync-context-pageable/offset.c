// RUN: %check-case %s
// A part of the block.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _STATE {
    ULONG Size;
    ULONG Registers[16];
} STATE, *PSTATE;

BOOLEAN NTAPI CardLatch(PVOID Context);

VOID CardUpdate(PVOID HwDeviceExtension)
{
    PSTATE state = VideoPortAllocatePool(HwDeviceExtension, VpPagedPool, sizeof(STATE), 'draC');

    if (state == NULL)
        return;
    state->Size = sizeof(STATE);
    VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, CardLatch, state->Registers); // FINDING: sync-context-pageable: the context lies in pageable memory
    VideoPortFreePool(HwDeviceExtension, state);
}
