// RUN: %check-case %s
// Handed to a function of another file.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER Adapter;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VOID CardFinish(PHW_DEVICE_EXTENSION extension, PVP_SCATTER_GATHER_LIST list, PVP_SCATTER_GATHER_LIST copy)
{
    VideoPortCompleteDma(extension, extension->Adapter, list, TRUE);
    VideoPortMoveMemory(copy, list, sizeof(*copy)); // FINDING: sg-list-after-complete: the scatter/gather list is used after VideoPortCompleteDma
}
