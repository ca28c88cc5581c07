// RUN: %check-case %s
// Copied too late.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER Adapter;
    VP_SCATTER_GATHER_ELEMENT First;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VOID CardFinish(PHW_DEVICE_EXTENSION extension, PVP_SCATTER_GATHER_LIST list)
{
    VideoPortCompleteDma(extension, extension->Adapter, list, TRUE);
    VideoPortMoveMemory(&extension->First, &list->Elements[0], sizeof(extension->First)); // FINDING: sg-list-after-complete: the scatter/gather list is used after VideoPortCompleteDma
}
