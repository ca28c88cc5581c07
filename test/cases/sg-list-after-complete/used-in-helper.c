// RUN: %check-case %s
// A helper uses it.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER Adapter;
    ULONG Done;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

static ULONG CardLength(PVP_SCATTER_GATHER_LIST List, ULONG Index)
{
    return List->Elements[Index].Length; // FINDING: sg-list-after-complete: the scatter/gather list is used after VideoPortCompleteDma
}

VOID CardFinish(PHW_DEVICE_EXTENSION extension, PVP_SCATTER_GATHER_LIST list)
{
    VideoPortCompleteDma(extension, extension->Adapter, list, FALSE);
    extension->Done += CardLength(list, 0);
}
