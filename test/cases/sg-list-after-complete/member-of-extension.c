// RUN: %check-case %s
// By way of the member that still holds it.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER Adapter;
    PVP_SCATTER_GATHER_LIST List;
    ULONG Last;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VOID CardFinish(PHW_DEVICE_EXTENSION extension)
{
    VideoPortCompleteDma(extension, extension->Adapter, extension->List, TRUE);
    extension->Last = extension->List->Elements[0].Length; // FINDING: sg-list-after-complete: the scatter/gather list is used after VideoPortCompleteDma
    extension->List = NULL;
}
