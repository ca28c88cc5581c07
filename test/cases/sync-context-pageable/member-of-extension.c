// RUN: %check-case %s
// A block that the device extension holds.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    PVOID Palette;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

BOOLEAN NTAPI CardLatch(PVOID Context);

VOID CardUpdate(PHW_DEVICE_EXTENSION extension)
{
    if (extension->Palette == NULL)
        extension->Palette = VideoPortAllocatePool(extension, VpPagedPool, 1024, 'draC');
    if (extension->Palette != NULL)
        VideoPortSynchronizeExecution(extension, VpMediumPriority, CardLatch, extension->Palette); // FINDING: sync-context-pageable: the context lies in pageable memory
}
