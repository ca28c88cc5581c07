// RUN: %check-case %s
// By another name.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER Adapter;
    PVP_SCATTER_GATHER_LIST List;
    ULONG Done;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VOID CardFinish(PHW_DEVICE_EXTENSION extension)
{
    PVP_SCATTER_GATHER_LIST list = extension->List;
    PVP_SCATTER_GATHER_LIST same = list;

    extension->List = NULL;
    VideoPortCompleteDma(extension, extension->Adapter, list, TRUE);
    extension->Done = same->NumberOfElements; // FINDING: sg-list-after-complete: the scatter/gather list is used after VideoPortCompleteDma
}
