// RUN: %check-case %s
// A helper completes it.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER Adapter;
    ULONG Done;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

static VOID CardRelease(PHW_DEVICE_EXTENSION Extension, PVP_SCATTER_GATHER_LIST List)
{
    if (List != NULL)
        VideoPortCompleteDma(Extension, Extension->Adapter, List, FALSE);
}

VOID CardFinish(PHW_DEVICE_EXTENSION extension, PVP_SCATTER_GATHER_LIST list)
{
    ULONG i;

    CardRelease(extension, list);
    if (list == NULL)
        return;
    for (i = 0; i < list->NumberOfElements; i++) // FINDING: sg-list-after-complete: the scatter/gather list is used after VideoPortCompleteDma
        extension->Done++;
}
