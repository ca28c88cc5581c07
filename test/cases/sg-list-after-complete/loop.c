// RUN: %check-case %s
// Completed within the loop that walks it.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER Adapter;
    ULONG Done;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VOID CardFinish(PHW_DEVICE_EXTENSION extension, PVP_SCATTER_GATHER_LIST list, ULONG expected)
{
    ULONG i;

    for (i = 0; i < 4; i++) {
        extension->Done += list->Elements[i].Length; // FINDING: sg-list-after-complete: the scatter/gather list is used after VideoPortCompleteDma
        if (extension->Done >= expected)
            VideoPortCompleteDma(extension, extension->Adapter, list, TRUE);
    }
}
