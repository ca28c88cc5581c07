// RUN: %check-case %s
// A pointer to its first element.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER Adapter;
    ULONG Done;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VOID CardFinish(PHW_DEVICE_EXTENSION extension, PVP_SCATTER_GATHER_LIST list)
{
    PVP_SCATTER_GATHER_ELEMENT first = &list->Elements[0];

    VideoPortCompleteDma(extension, extension->Adapter, list, TRUE);
    extension->Done += first->Length; // FINDING: sg-list-after-complete: the scatter/gather list is used after VideoPortCompleteDma
}
