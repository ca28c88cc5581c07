// RUN: %check-case %s
// The pointer is handed on, and only compared or shown.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    PVP_SCATTER_GATHER_LIST List;
    PVP_DMA_ADAPTER Adapter;
    ULONG Done;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

static VOID CardForget(PHW_DEVICE_EXTENSION extension, PVP_SCATTER_GATHER_LIST list)
{
    if (extension->List == list)
        extension->List = NULL;
}

VOID CardFinish(PHW_DEVICE_EXTENSION extension, PVP_SCATTER_GATHER_LIST list)
{
    VideoPortCompleteDma(extension, extension->Adapter, list, TRUE);
    CardForget(extension, list);
}

/* Completed, and the loop is left. */
VOID CardLoop(PHW_DEVICE_EXTENSION extension, PVP_SCATTER_GATHER_LIST list)
{
    ULONG i;

    for (i = 0; i < 4; i++) {
        extension->Done += list->Elements[i].Length;
        if (extension->Done >= 4096) {
            VideoPortCompleteDma(extension, extension->Adapter, list, TRUE);
            break;
        }
    }
}
